using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Proves the bot's identity by a statement signed with its certificate (RFC 7523).</summary>
internal static class ClientAssertion
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    internal static IEnumerable<KeyValuePair<string, string>> Prove(X509Certificate2 certificate, string appId, Uri audience, bool sendX5c, TimeProvider time) =>
    [
        KeyValuePair.Create("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
        KeyValuePair.Create("client_assertion", Write(certificate, appId, audience, sendX5c, time.GetUtcNow().UtcDateTime)),
    ];

    private static string Write(X509Certificate2 certificate, string appId, Uri audience, bool sendX5c, DateTime now)
    {
        using RSA key = certificate.GetRSAPrivateKey();
        var header = new Dictionary<string, object>(StringComparer.Ordinal) { ["x5t#S256"] = Base64UrlEncoder.Encode(certificate.GetCertHash(HashAlgorithmName.SHA256)) };
        if (sendX5c)
        {
            header["x5c"] = new[] { Convert.ToBase64String(certificate.RawData) };
        }

        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = appId,
            Audience = audience.AbsoluteUri,
            NotBefore = now,
            Expires = now + Lifetime,
            Claims = new Dictionary<string, object>(StringComparer.Ordinal) { ["sub"] = appId, ["jti"] = Guid.NewGuid().ToString() },
            AdditionalHeaderClaims = header,
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(key), SecurityAlgorithms.RsaSsaPssSha256) { CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false } },
        });
    }
}
