using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Teams;

/// <summary>Microsoft's side on a loopback port: the channel service's keys, the directory's keys, the bot's tokens, and the connector.</summary>
public sealed class TeamsCloud : IAsyncDisposable, IAsyncLifetime
{
    public const string AppId = "0b6d1c1e-4a3f-4a51-9d0a-6a8c9d3a7f10";
    public const string TenantId = "7c2f9b52-2f0e-4d5c-8f5e-1b1a4b6a9c01";
    public const string Issuer = "https://api.botframework.com";

    // Made once, for a key takes a good part of a second, and never disposed of: the token library keeps what it signed with.
    private static readonly Dictionary<string, RSA> EverybodysKeys = new[] { "key-1", "slack-only", "no-endorsements", "empty-endorsements", "directory-1" }
        .ToDictionary(id => id, _ => RSA.Create(2048), StringComparer.Ordinal);

    private readonly Dictionary<string, RSA> _keys = new(EverybodysKeys, StringComparer.Ordinal);

    private readonly WebApplication _app;
    private int _keyFetches;

    public TeamsCloud()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapGet("/openid", () => Metadata("keys"));
        _app.MapGet("/directory", () => Metadata("directory-keys"));
        _app.MapGet("/keys", () => Keys(counted: true));
        _app.MapGet("/directory-keys", () => Keys(counted: false));
        _app.MapPost("/{tenant}/oauth2/v2.0/token", TokenAsync);
        _app.Map("/v3/{**path}", ConnectAsync);
    }

    public string Address { get; private set; } = "";

    public ConcurrentQueue<TeamsCall> Calls { get; } = new();

    /// <summary>Statuses to answer with first, before 200, but for signs of typing; each with the value of a Retry-After header or none.</summary>
    public ConcurrentQueue<(int Status, string? RetryAfter)> Refusals { get; } = new();

    public ConcurrentQueue<string> TokenRequests { get; } = new();

    public int KeyFetches => _keyFetches;

    /// <summary>The messages posted or put, without signs of typing.</summary>
    public IReadOnlyList<JObject> Messages => [.. Calls.Select(call => call.Activity).OfType<JObject>().Where(activity => (string?)activity["type"] == "message")];

    /// <summary>What makes the service use this cloud.</summary>
    public (string Key, string Value)[] Settings =>
    [
        ("MicrosoftAppType", "SingleTenant"),
        ("MicrosoftAppId", AppId),
        ("MicrosoftAppPassword", "s3cret"),
        ("MicrosoftAppTenantId", TenantId),
        ("ToBotFromChannelOpenIdMetadataUrl", Address + "openid"),
        ("ToBotFromEmulatorOpenIdMetadataUrl", Address + "directory"),
        ("ToChannelFromBotLoginUrl", Address + TenantId),
    ];

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        Address = _app.Urls.Single() + "/";
    }

    // Several clouds have the same keys: a signer kept for one would use the key that another has disposed of.
    public SigningCredentials Sign(string keyId = "key-1", string algorithm = SecurityAlgorithms.RsaSha256, string? namedAs = null) =>
        new(new RsaSecurityKey(_keys[keyId]) { KeyId = namedAs ?? keyId }, algorithm) { CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false } };

    public RSA Key(string keyId) => _keys[keyId];

    /// <summary>A new key of the channel service, endorsed for Teams.</summary>
    public void AddKey(string keyId) => _keys[keyId] = RSA.Create(2048);

    /// <summary>A token as the channel service gives one to Teams: issuer, audience, lifetime, service URL and nothing else.</summary>
    public string Token(Action<SecurityTokenDescriptor>? change = null)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = AppId,
            NotBefore = now.AddMinutes(-1),
            Expires = now.AddHours(1),
            Claims = new Dictionary<string, object>(StringComparer.Ordinal) { ["serviceurl"] = Address },
            SigningCredentials = Sign(),
        };
        change?.Invoke(descriptor);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }

    /// <summary>A token of exactly these words, well signed.</summary>
    public string Raw(string header, string payload, string keyId = "key-1")
    {
        var signed = Base64UrlEncoder.Encode(header) + "." + Base64UrlEncoder.Encode(payload);
        return signed + "." + Base64UrlEncoder.Encode(_keys[keyId].SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    private IResult Metadata(string keys) => Results.Text($$"""{"issuer":"{{Issuer}}","jwks_uri":"{{Address}}{{keys}}"}""", "application/json");

    private IResult Keys(bool counted)
    {
        if (counted)
        {
            Interlocked.Increment(ref _keyFetches);
        }

        var keys = _keys.Where(key => counted != key.Key.StartsWith("directory", StringComparison.Ordinal)).Select(key => Jwk(key.Key, key.Value));
        return Results.Text(new JObject { ["keys"] = new JArray(keys) }.ToString(), "application/json");
    }

    private static JObject Jwk(string id, RSA rsa)
    {
        var key = rsa.ExportParameters(includePrivateParameters: false);
        var jwk = new JObject { ["kty"] = "RSA", ["use"] = "sig", ["kid"] = id, ["n"] = Base64UrlEncoder.Encode(key.Modulus), ["e"] = Base64UrlEncoder.Encode(key.Exponent) };
        jwk["endorsements"] = id switch
        {
            "key-1" or "key-2" => new JArray("msteams", "webchat"),
            "slack-only" => new JArray("slack"),
            "empty-endorsements" => new JArray(),
            _ => null,
        };
        return jwk;
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        TokenRequests.Enqueue(await reader.ReadToEndAsync());
        return Results.Text("""{"token_type":"Bearer","expires_in":3600,"access_token":"bot-token"}""", "application/json");
    }

    private async Task<IResult> ConnectAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync();
        var path = request.HttpContext.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var activity = body.Length == 0 ? null : JObject.Parse(body);
        Calls.Enqueue(new TeamsCall(request.Method, path, activity, request.Headers.Authorization.ToString()));
        var isTyping = (string?)activity?["type"] == "typing";
        if (isTyping || !Refusals.TryDequeue(out var refusal))
        {
            return Results.Text($$"""{"id":"reply-{{Calls.Count}}"}""", "application/json");
        }

        request.HttpContext.Response.Headers.RetryAfter = refusal.RetryAfter;
        return Results.Text("""{"error":{"code":"No","message":"refused"}}""", "application/json", statusCode: refusal.Status);
    }
}
