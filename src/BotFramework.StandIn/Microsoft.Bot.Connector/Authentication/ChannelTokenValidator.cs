using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks that a request is from the channel service, meant for this bot, and about the activity it carries.</summary>
internal sealed class ChannelTokenValidator
{
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler handler = new JsonWebTokenHandler { MapInboundClaims = false };
    private readonly SigningKeys keys;
    private readonly string issuer;
    private readonly IReadOnlyCollection<string> requiredEndorsements;
    private readonly TimeProvider time;

    internal ChannelTokenValidator(SigningKeys keys, string issuer, IReadOnlyCollection<string> requiredEndorsements, TimeProvider time)
    {
        this.keys = keys;
        this.issuer = issuer;
        this.requiredEndorsements = requiredEndorsements;
        this.time = time;
    }

    /// <exception cref="UnauthorizedAccessException">Any check fails; the message names the check, never the token.</exception>
    internal async Task<ClaimsIdentity> ValidateAsync(string authHeader, Activity activity, Func<string, Task<bool>> isOurAppId, CancellationToken cancellationToken)
    {
        string text = Bearer(authHeader);
        SigningKey key = await KeyAsync(text, cancellationToken);
        TokenValidationResult result = await handler.ValidateTokenAsync(text, Parameters(key.Key));
        Demand(result.IsValid, "the token is not valid");

        var token = (JsonWebToken)result.SecurityToken;
        string[] audiences = token.Audiences.ToArray();
        Demand(audiences.Length == 1 && await isOurAppId(audiences[0]), "the token is for another bot");
        Demand(token.TryGetPayloadValue(AuthenticationConstants.ServiceUrlClaim, out string serviceUrl)
            && string.Equals(serviceUrl, activity.ServiceUrl, StringComparison.Ordinal), "the token is for another service URL");
        Demand(activity.ChannelId is not null && key.Endorsements.Contains(activity.ChannelId, StringComparer.Ordinal), "the key is not endorsed for the channel");
        Demand(requiredEndorsements.All(endorsement => key.Endorsements.Contains(endorsement, StringComparer.Ordinal)), "the key lacks an endorsement");
        return result.ClaimsIdentity;
    }

    private static string Bearer(string authHeader)
    {
        string[] parts = authHeader.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Demand(parts.Length == 2 && string.Equals(parts[0], "Bearer", StringComparison.OrdinalIgnoreCase), "the Authorization header is no bearer token");
        return parts[1];
    }

    private static void Demand(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw new UnauthorizedAccessException($"Unauthorized: {otherwise}.");
        }
    }

    private async Task<SigningKey> KeyAsync(string text, CancellationToken cancellationToken)
    {
        string keyId = null;
        try
        {
            keyId = new JsonWebToken(text).Kid;
        }
        catch (Exception exception) when (exception is ArgumentException or SecurityTokenException)
        {
            Demand(false, "the token is malformed");
        }

        Demand(!string.IsNullOrEmpty(keyId), "the token names no key");
        SigningKey key = await keys.FindAsync(keyId, cancellationToken);
        Demand(key is not null, "the key of the token is unknown");
        return key;
    }

    private TokenValidationParameters Parameters(SecurityKey key) => new TokenValidationParameters
    {
        ValidIssuer = issuer,
        ValidateAudience = false, // Checked against the bot's app id afterwards.
        ValidAlgorithms = Algorithms,
        IssuerSigningKey = key,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ClockSkew = TimeSpan.FromMinutes(5),
        LifetimeValidator = IsAlive,
    };

    private bool IsAlive(DateTime? notBefore, DateTime? expires, SecurityToken securityToken, TokenValidationParameters validationParameters)
    {
        DateTime now = time.GetUtcNow().UtcDateTime;
        return expires is { } end
            && now <= end + validationParameters.ClockSkew
            && (notBefore is not { } start || now >= start - validationParameters.ClockSkew);
    }
}
