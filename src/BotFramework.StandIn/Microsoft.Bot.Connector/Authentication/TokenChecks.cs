using System.Runtime.CompilerServices;
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
    private readonly ConditionalWeakTable<JsonWebToken, Passed> passed = new ConditionalWeakTable<JsonWebToken, Passed>();
    private readonly IReadOnlyCollection<string> issuers;
    private readonly TimeProvider time;

    internal TokenChecks(IReadOnlyCollection<string> issuers, TimeProvider time)
    {
        this.issuers = issuers;
        this.time = time;
    }

    internal async Task<ClaimsIdentity> ValidateAsync(JsonWebToken token, SecurityKey key, Func<string, Task<bool>> isOurAppId)
    {
        if (!passed.TryGetValue(token, out Passed before) || before.Key != key || !IsAlive(token.ValidTo))
        {
            TokenValidationResult result = await handler.ValidateTokenAsync(token, Parameters(key));
            Refusal.Unless(result.IsValid, "the token is not valid");
            before = new Passed(key, result.ClaimsIdentity);
            passed.AddOrUpdate(token, before);
        }

        string[] audiences = token.Audiences.ToArray();
        Refusal.Unless(audiences.Length == 1 && await isOurAppId(audiences[0]), "the token is for another bot");
        return before.Identity.Clone();
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

    private bool IsAlive(DateTime end) => time.GetUtcNow().UtcDateTime <= end + Skew;

    private bool IsAlive(DateTime? notBefore, DateTime? expires, SecurityToken securityToken, TokenValidationParameters validationParameters)
    {
        DateTime now = time.GetUtcNow().UtcDateTime;
        return expires is { } end && IsAlive(end) && (notBefore is not { } start || now >= start - Skew);
    }

    /// <summary>A token, once its signature was checked, is only checked for having ended; with another key it is a new one.</summary>
    private sealed record Passed(SecurityKey Key, ClaimsIdentity Identity);
}
