using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Checks tokens that the bot's own directory issued to the bot itself. Any program of the directory can obtain a token for the bot,
/// so that only one obtained with the bot's own identity counts.
/// </summary>
internal sealed class OwnTenantTokenValidator
{
    private readonly SigningKeys keys;
    private readonly TokenChecks checks;
    private readonly HashSet<string> issuers;

    internal OwnTenantTokenValidator(SigningKeys keys, IEnumerable<string> issuers, TimeProvider time)
    {
        this.keys = keys;
        this.issuers = new HashSet<string>(issuers, StringComparer.Ordinal);
        checks = new TokenChecks(this.issuers, time);
    }

    internal bool IsFor(JsonWebToken token) => issuers.Contains(token.Issuer);

    internal async Task<ClaimsIdentity> ValidateAsync(JsonWebToken token, Activity activity, Func<string, Task<bool>> isOurAppId, CancellationToken cancellationToken)
    {
        SigningKey key = await keys.FindAsync(token.Kid, cancellationToken);
        Refusal.Unless(key is not null, "the key of the token is unknown");
        ClaimsIdentity identity = await checks.ValidateAsync(token, key.Key, isOurAppId);
        string caller = Claim(token, AuthenticationConstants.AppIdClaim) ?? Claim(token, "azp");
        Refusal.Unless(caller is not null && await isOurAppId(caller), "the token was issued to another program");
        string serviceUrl = Claim(token, AuthenticationConstants.ServiceUrlClaim);
        Refusal.Unless(serviceUrl is null || string.Equals(serviceUrl, activity.ServiceUrl, StringComparison.Ordinal), "the token is for another service URL");
        return identity;
    }

    private static string Claim(JsonWebToken token, string name) => token.TryGetPayloadValue(name, out string value) ? value : null;
}
