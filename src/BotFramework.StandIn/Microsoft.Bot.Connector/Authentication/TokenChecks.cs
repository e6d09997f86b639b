using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What every token must pass: signature, algorithm, issuer, lifetime, and being for this bot.</summary>
internal sealed class TokenChecks
{
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler handler = new JsonWebTokenHandler { MapInboundClaims = false };
    private readonly IReadOnlyCollection<string> issuers;
    private readonly TimeProvider time;

    internal TokenChecks(IReadOnlyCollection<string> issuers, TimeProvider time)
    {
        this.issuers = issuers;
        this.time = time;
    }

    internal async Task<ClaimsIdentity> ValidateAsync(JsonWebToken token, SecurityKey key, Func<string, Task<bool>> isOurAppId)
    {
        TokenValidationResult result = await handler.ValidateTokenAsync(token, Parameters(key));
        Refusal.Unless(result.IsValid, "the token is not valid");
        string[] audiences = token.Audiences.ToArray();
        Refusal.Unless(audiences.Length == 1 && await isOurAppId(audiences[0]), "the token is for another bot");
        return result.ClaimsIdentity;
    }

    private TokenValidationParameters Parameters(SecurityKey key) => new TokenValidationParameters
    {
        ValidIssuers = issuers,
        ValidateAudience = false, // Checked against the bot's app id afterwards.
        ValidAlgorithms = Algorithms,
        IssuerSigningKey = key,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        LifetimeValidator = IsAlive,
    };

    private bool IsAlive(DateTime? notBefore, DateTime? expires, SecurityToken securityToken, TokenValidationParameters validationParameters)
    {
        DateTime now = time.GetUtcNow().UtcDateTime;
        return expires is { } end && now <= end + Skew && (notBefore is not { } start || now >= start - Skew);
    }
}
