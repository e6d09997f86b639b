using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Teams;

/// <summary>The ways to be somebody else: Authorization headers that must not get in.</summary>
internal static class Forgeries
{
    private static readonly DateTime Now = TimeProvider.System.GetUtcNow().UtcDateTime;

    private static readonly Dictionary<string, Func<TeamsCloud, string?>> Headers = new(StringComparer.Ordinal)
    {
        ["no header"] = _ => "",
        ["the scheme alone"] = _ => "Bearer",
        ["the scheme and a space"] = _ => "Bearer ",
        ["no scheme"] = cloud => cloud.Token(),
        ["another scheme"] = cloud => "Basic " + cloud.Token(),
        ["a name and password"] = _ => "Basic dXNlcjpwYXNz",
        ["the token twice"] = cloud => $"Bearer {cloud.Token()} {cloud.Token()}",
        ["a good and a bad header in one"] = cloud => $"Bearer {cloud.Token()},Bearer x.y.z",
        ["words"] = _ => "Bearer garbage",
        ["three empty parts"] = _ => "Bearer ..",
        ["no JSON in the parts"] = _ => "Bearer YQ.Yg.Yw",
        ["two parts"] = cloud => Parts(cloud, parts => parts[..2]),
        ["four parts"] = cloud => Parts(cloud, parts => [.. parts, parts[2]]),
        ["five parts, as if encrypted"] = cloud => Parts(cloud, parts => [.. parts, parts[1], parts[2]]),
        ["no signature"] = cloud => Parts(cloud, parts => [parts[0], parts[1], ""]),
        ["a signature cut short"] = cloud => "Bearer " + cloud.Token()[..^8],
        ["a signature of zeros"] = cloud => Parts(cloud, parts => [parts[0], parts[1], Base64UrlEncoder.Encode(new byte[256])]),
        ["another token's signature"] = cloud => Parts(cloud, parts => [parts[0], parts[1], cloud.Token(token => token.Audience = "x").Split('.')[2]]),
        ["a changed payload"] = cloud => Parts(cloud, parts => [parts[0], Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(parts[1]).Replace(":", ": ", StringComparison.Ordinal)), parts[2]]),
        ["a changed header"] = cloud => Parts(cloud, parts => [Base64UrlEncoder.Encode("""{"alg":"RS256","typ":"jwt","kid":"key-1"}"""), parts[1], parts[2]]),
        ["padding in the parts"] = cloud => Parts(cloud, parts => [parts[0] + "=", parts[1], parts[2]]),
        ["a token of 20 KB"] = cloud => "Bearer " + cloud.Token(token => token.Claims["more"] = new string('x', 15_000)),
        ["alg none"] = cloud => Unsigned(cloud, "none"),
        ["alg NONE"] = cloud => Unsigned(cloud, "NONE"),
        ["alg none with the signature kept"] = cloud => Parts(cloud, parts => [Base64UrlEncoder.Encode("""{"alg":"none","kid":"key-1"}"""), parts[1], parts[2]]),
        ["no alg"] = cloud => "Bearer " + cloud.Raw("""{"typ":"JWT","kid":"key-1"}""", Payload(cloud)),
        ["HS256 with the public key in DER"] = cloud => Symmetric(cloud, cloud.Key("key-1").ExportSubjectPublicKeyInfo()),
        ["HS256 with the public key in PKCS#1"] = cloud => Symmetric(cloud, cloud.Key("key-1").ExportRSAPublicKey()),
        ["HS256 with the public key in PEM"] = cloud => Symmetric(cloud, Encoding.ASCII.GetBytes(cloud.Key("key-1").ExportSubjectPublicKeyInfoPem())),
        ["HS256 with an empty key"] = cloud => Symmetric(cloud, []),
        ["PS256"] = cloud => Claims(cloud, token => token.SigningCredentials = cloud.Sign(algorithm: SecurityAlgorithms.RsaSsaPssSha256)),
        ["PS512"] = cloud => Claims(cloud, token => token.SigningCredentials = cloud.Sign(algorithm: SecurityAlgorithms.RsaSsaPssSha512)),
        ["ES256 with a key of one's own"] = cloud => Claims(cloud, token => token.SigningCredentials = Elliptic()),
        ["a key of one's own under a known name"] = cloud => Claims(cloud, token => token.SigningCredentials = Own("key-1")),
        ["a key of one's own under a new name"] = cloud => Claims(cloud, token => token.SigningCredentials = Own("key-9")),
        ["no kid"] = cloud => "Bearer " + cloud.Raw("""{"alg":"RS256","typ":"JWT"}""", Payload(cloud)),
        ["an empty kid"] = cloud => "Bearer " + cloud.Raw("""{"alg":"RS256","typ":"JWT","kid":""}""", Payload(cloud)),
        ["a kid that is no text"] = cloud => "Bearer " + cloud.Raw("""{"alg":"RS256","typ":"JWT","kid":["key-1"]}""", Payload(cloud)),
        ["the kid of another key"] = cloud => Claims(cloud, token => token.SigningCredentials = cloud.Sign(namedAs: "slack-only")),
        ["a kid in capitals"] = cloud => Claims(cloud, token => token.SigningCredentials = cloud.Sign(namedAs: "KEY-1")),
        ["a key endorsed for another channel"] = cloud => Claims(cloud, token => token.SigningCredentials = cloud.Sign("slack-only")),
        ["a key without endorsements"] = cloud => Claims(cloud, token => token.SigningCredentials = cloud.Sign("no-endorsements")),
        ["a key with an empty list of endorsements"] = cloud => Claims(cloud, token => token.SigningCredentials = cloud.Sign("empty-endorsements")),
        ["the directory's key"] = cloud => Claims(cloud, token => token.SigningCredentials = cloud.Sign("directory-1")),
        ["its own key in jwk"] = cloud => InHeader("jwk", new JObject { ["kty"] = "RSA", ["kid"] = "key-1" }, cloud),
        ["an address of keys in jku"] = cloud => InHeader("jku", cloud.Address + "keys", cloud),
        ["an address of certificates in x5u"] = cloud => InHeader("x5u", cloud.Address + "keys", cloud),
        ["a critical extension"] = cloud => "Bearer " + cloud.Raw("""{"alg":"RS256","typ":"JWT","kid":"key-1","crit":["exp"]}""", Payload(cloud)),
        ["a payload said to be plain"] = cloud => "Bearer " + cloud.Raw("""{"alg":"RS256","typ":"JWT","kid":"key-1","b64":false}""", Payload(cloud)),
        ["two algorithms"] = cloud => "Bearer " + cloud.Raw("""{"alg":"none","alg":"RS256","kid":"key-1"}""", Payload(cloud)),
        ["two audiences, one after the other"] = cloud => "Bearer " + cloud.Raw(Header, Payload(cloud)[..^1] + ",\"aud\":\"another-bot\"}"),
        ["two issuers, one after the other"] = cloud => "Bearer " + cloud.Raw(Header, Payload(cloud)[..^1] + ",\"iss\":\"https://evil.example\"}"),
        ["a payload that is a list"] = cloud => "Bearer " + cloud.Raw(Header, "[]"),
        ["expired"] = cloud => Claims(cloud, token => (token.NotBefore, token.Expires) = (Now.AddHours(-2), Now.AddMinutes(-6))),
        ["expired in 1970"] = cloud => Changed(cloud, payload => payload["exp"] = 0),
        ["not yet valid"] = cloud => Claims(cloud, token => (token.NotBefore, token.Expires) = (Now.AddHours(1), Now.AddHours(2))),
        ["without an end"] = cloud => Claims(cloud, token => token.Expires = null),
        ["an end that is a word"] = cloud => Changed(cloud, payload => payload["exp"] = "never"),
        ["an end below zero"] = cloud => Changed(cloud, payload => payload["exp"] = -1),
        ["another audience"] = cloud => Claims(cloud, token => token.Audience = "11111111-2222-3333-4444-555555555555"),
        ["an audience list without us"] = cloud => Changed(cloud, payload => payload["aud"] = new JArray("a", "b")),
        ["an audience list with us and others"] = cloud => Changed(cloud, payload => payload["aud"] = new JArray(TeamsCloud.AppId, "b")),
        ["an empty audience list"] = cloud => Changed(cloud, payload => payload["aud"] = new JArray()),
        ["no audience"] = cloud => Changed(cloud, payload => payload.Remove("aud")),
        ["an empty audience"] = cloud => Changed(cloud, payload => payload["aud"] = ""),
        ["our service as audience"] = cloud => Changed(cloud, payload => payload["aud"] = "https://api.botframework.com"),
        ["no issuer"] = cloud => Changed(cloud, payload => payload.Remove("iss")),
        ["the issuer with a slash"] = cloud => Issued(cloud, "https://api.botframework.com/"),
        ["the issuer in capitals"] = cloud => Issued(cloud, "https://API.botframework.com"),
        ["the issuer over http"] = cloud => Issued(cloud, "http://api.botframework.com"),
        ["the US Government's issuer"] = cloud => Issued(cloud, "https://api.botframework.us"),
        ["China's issuer"] = cloud => Issued(cloud, "https://api.botframework.azure.cn"),
        ["the Emulator's first issuer"] = cloud => Issued(cloud, "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"),
        ["the Emulator's second issuer"] = cloud => Issued(cloud, "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0"),
        ["the Emulator's third issuer"] = cloud => Issued(cloud, "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/"),
        ["the own directory's first issuer"] = cloud => OwnTenant(cloud, $"https://sts.windows.net/{TeamsCloud.TenantId}/"),
        ["the own directory's second issuer"] = cloud => OwnTenant(cloud, $"https://login.microsoftonline.com/{TeamsCloud.TenantId}/v2.0"),
        ["no service URL"] = cloud => Claims(cloud, token => token.Claims.Remove("serviceurl")),
        ["an empty service URL"] = cloud => ServedAt(cloud, ""),
        ["another service URL"] = cloud => ServedAt(cloud, "https://evil.example/"),
        ["the service URL without its slash"] = cloud => ServedAt(cloud, cloud.Address.TrimEnd('/')),
        ["the service URL in capitals"] = cloud => ServedAt(cloud, cloud.Address.ToUpperInvariant()),
        ["a list of service URLs"] = cloud => Changed(cloud, payload => payload["serviceurl"] = new JArray(cloud.Address, "https://evil.example/")),
        ["the service URL under another name"] = cloud => Changed(cloud, payload => { payload["serviceUrl"] = payload["serviceurl"]; payload.Remove("serviceurl"); }),
    };

    private const string Header = """{"alg":"RS256","typ":"JWT","kid":"key-1"}""";

    public static IEnumerable<string> Names => Headers.Keys;

    public static string? For(string name, TeamsCloud cloud) => Headers[name](cloud);

    private static string Parts(TeamsCloud cloud, Func<string[], string[]> change) => "Bearer " + string.Join('.', change(cloud.Token().Split('.')));

    private static string Claims(TeamsCloud cloud, Action<SecurityTokenDescriptor> change) => "Bearer " + cloud.Token(change);

    private static string Issued(TeamsCloud cloud, string issuer) => Claims(cloud, token => token.Issuer = issuer);

    private static string ServedAt(TeamsCloud cloud, string url) => Claims(cloud, token => token.Claims["serviceurl"] = url);

    private static string OwnTenant(TeamsCloud cloud, string issuer) => Claims(cloud, token =>
    {
        token.Issuer = issuer;
        token.Claims["appid"] = TeamsCloud.AppId;
        token.SigningCredentials = cloud.Sign("directory-1");
    });

    private static string Payload(TeamsCloud cloud) => Base64UrlEncoder.Decode(cloud.Token().Split('.')[1]);

    private static string Changed(TeamsCloud cloud, Action<JObject> change)
    {
        var payload = JObject.Parse(Payload(cloud));
        change(payload);
        return "Bearer " + cloud.Raw(Header, payload.ToString());
    }

    private static string Unsigned(TeamsCloud cloud, string algorithm) =>
        Parts(cloud, parts => [Base64UrlEncoder.Encode($$"""{"alg":"{{algorithm}}","typ":"JWT","kid":"key-1"}"""), parts[1], ""]);

    private static string Symmetric(TeamsCloud cloud, byte[] key)
    {
        var signed = Base64UrlEncoder.Encode("""{"alg":"HS256","typ":"JWT","kid":"key-1"}""") + "." + cloud.Token().Split('.')[1];
        return $"Bearer {signed}.{Base64UrlEncoder.Encode(HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(signed)))}";
    }

    private static SigningCredentials Own(string keyId) => new(new RsaSecurityKey(RSA.Create(2048)) { KeyId = keyId }, SecurityAlgorithms.RsaSha256);

    private static SigningCredentials Elliptic() => new(new ECDsaSecurityKey(ECDsa.Create(ECCurve.NamedCurves.nistP256)) { KeyId = "key-1" }, SecurityAlgorithms.EcdsaSha256);

    private static string InHeader(string name, JToken value, TeamsCloud cloud)
    {
        using var own = RSA.Create(2048);
        var header = JObject.Parse(Header);
        header[name] = value;
        var signed = Base64UrlEncoder.Encode(header.ToString()) + "." + cloud.Token().Split('.')[1];
        return $"Bearer {signed}.{Base64UrlEncoder.Encode(own.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }
}
