using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BotFramework.StandIn.Tests.Hosting;

/// <summary>The login services: publishes the channel service's keys, signs its tokens, and gives the bot tokens of its own.</summary>
public sealed class FakeLogin : IAsyncDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Issuer = "https://api.botframework.com";
    public const string KeyId = "key-1";

    private readonly RSA rsa = RSA.Create(2048);
    private WebHost host = null!;
    private int keyFetches;
    private int tokenFetches;

    public int KeyFetches => keyFetches;

    public int TokenFetches => tokenFetches;

    public string TokenRequest { get; private set; } = string.Empty;

    public (string Name, string Value)[] Settings =>
    [
        ("MicrosoftAppId", AppId),
        ("MicrosoftAppPassword", "s3cret"),
        ("ToBotFromChannelOpenIdMetadataUrl", host.Url + ".well-known/openidconfiguration"),
        ("ToChannelFromBotLoginUrl", host.Url + "tenant"),
    ];

    public static async Task<FakeLogin> StartAsync()
    {
        var login = new FakeLogin();
        login.host = await WebHost.StartAsync(login.AnswerAsync);
        return login;
    }

    public string Token(string serviceUrl, Action<SecurityTokenDescriptor>? change = null)
    {
        DateTime now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = AppId,
            NotBefore = now.AddMinutes(-1),
            Expires = now.AddHours(1),
            Claims = new Dictionary<string, object>(StringComparer.Ordinal) { ["serviceurl"] = serviceUrl },
            SigningCredentials = Credentials(KeyId),
        };
        change?.Invoke(descriptor);
        return "Bearer " + new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }

    public SigningCredentials Credentials(string keyId, RSA? other = null) =>
        new(new RsaSecurityKey(other ?? rsa) { KeyId = keyId }, SecurityAlgorithms.RsaSha256);

    public byte[] PublicKey => rsa.ExportRSAPublicKey();

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        rsa.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        string path = context.Request.Path.ToString();
        if (path.EndsWith("/token", StringComparison.Ordinal))
        {
            Interlocked.Increment(ref tokenFetches);
            using var reader = new StreamReader(context.Request.Body);
            TokenRequest = path + "?" + await reader.ReadToEndAsync();
            await context.Response.WriteAsync("""{"token_type":"Bearer","expires_in":3600,"access_token":"bot-token"}""");
            return;
        }

        if (path.EndsWith("openidconfiguration", StringComparison.Ordinal))
        {
            Interlocked.Increment(ref keyFetches);
            await context.Response.WriteAsync($$"""{"issuer":"{{Issuer}}","jwks_uri":"{{host.Url}}keys"}""");
            return;
        }

        RSAParameters key = rsa.ExportParameters(includePrivateParameters: false);
        await context.Response.WriteAsync($$"""
            {"keys":[{"kty":"RSA","use":"sig","kid":"{{KeyId}}","n":"{{Base64UrlEncoder.Encode(key.Modulus)}}","e":"{{Base64UrlEncoder.Encode(key.Exponent)}}","endorsements":["msteams","webchat"]}]}
            """);
    }
}
