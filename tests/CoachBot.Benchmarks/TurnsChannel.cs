using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CoachBot.Benchmarks;

/// <summary>The channel service: keys, tokens, and a connector that takes everything. Bare, because it shares the machine with what is measured.</summary>
internal sealed class TurnsChannel : IAsyncDisposable
{
    private static readonly byte[] Taken = """{"id":"1"}"""u8.ToArray();

    private readonly RSA _key = RSA.Create(2048);
    private readonly WebApplication _server;

    private TurnsChannel()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _server = builder.Build();
        _server.Urls.Add("http://127.0.0.1:0");
        _server.Run(AnswerAsync);
    }

    /// <summary>Where it is, with a slash at the end.</summary>
    public string Address => _server.Urls.Single() + "/";

    public static async Task<TurnsChannel> StartAsync()
    {
        var channel = new TurnsChannel();
        await channel._server.StartAsync();
        return channel;
    }

    /// <summary>A token such as the channel service sends with each activity.</summary>
    public string Token(string audience) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = "https://api.botframework.com",
        Audience = audience,
        Claims = new Dictionary<string, object>(StringComparer.Ordinal) { ["serviceurl"] = Address },
        SigningCredentials = new SigningCredentials(new RsaSecurityKey(_key) { KeyId = "k" }, SecurityAlgorithms.RsaSha256),
    });

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _key.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        await context.Request.Body.CopyToAsync(Stream.Null);
        byte[] answer = context.Request.Path.Value switch
        {
            "/openid" => Encoding.UTF8.GetBytes($$"""{"jwks_uri":"{{Address}}keys"}"""),
            "/keys" => Encoding.UTF8.GetBytes(Keys()),
            "/login/oauth2/v2.0/token" => """{"expires_in":3600,"access_token":"bot-token"}"""u8.ToArray(),
            _ => Taken,
        };
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = answer.Length;
        await context.Response.Body.WriteAsync(answer);
    }

    private string Keys()
    {
        var parameters = _key.ExportParameters(includePrivateParameters: false);
        return $$"""{"keys":[{"kty":"RSA","kid":"k","n":"{{Base64UrlEncoder.Encode(parameters.Modulus)}}","e":"{{Base64UrlEncoder.Encode(parameters.Exponent)}}","endorsements":["msteams"]}]}""";
    }
}
