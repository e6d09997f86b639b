using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks that a request is from the channel service, meant for this bot, and about the activity it carries.</summary>
internal sealed class ChannelTokenValidator
{
    private readonly SigningKeys keys;
    private readonly TokenChecks checks;
    private readonly IReadOnlyCollection<string> requiredEndorsements;

    internal ChannelTokenValidator(SigningKeys keys, string issuer, IReadOnlyCollection<string> requiredEndorsements, TimeProvider time)
    {
        this.keys = keys;
        this.requiredEndorsements = requiredEndorsements;
        checks = new TokenChecks([issuer], time);
    }

    /// <exception cref="UnauthorizedAccessException">Any check fails; the message names the check, never the token.</exception>
    internal async Task<ClaimsIdentity> ValidateAsync(JsonWebToken token, Activity activity, Func<string, Task<bool>> isOurAppId, CancellationToken cancellationToken)
    {
        SigningKey key = await keys.FindAsync(token.Kid, cancellationToken);
        Refusal.Unless(key is not null, "the key of the token is unknown");
        ClaimsIdentity identity = await checks.ValidateAsync(token, key.Key, isOurAppId);
        Refusal.Unless(
            token.TryGetPayloadValue(AuthenticationConstants.ServiceUrlClaim, out string serviceUrl) && string.Equals(serviceUrl, activity.ServiceUrl, StringComparison.Ordinal),
            "the token is for another service URL");
        Refusal.Unless(activity.ChannelId is not null && key.Endorsements.Contains(activity.ChannelId, StringComparer.Ordinal), "the key is not endorsed for the channel");
        Refusal.Unless(requiredEndorsements.All(endorsement => key.Endorsements.Contains(endorsement, StringComparer.Ordinal)), "the key lacks an endorsement");
        return identity;
    }
}
