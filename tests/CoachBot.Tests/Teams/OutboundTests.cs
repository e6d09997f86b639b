using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Web;
using CoachBot.Tests.Drivers;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CoachBot.Tests.Teams;

public sealed class OutboundTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly TeamsService _service = new();

    public Task InitializeAsync() => _service.InitializeAsync();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task A_token_is_fetched_by_client_secret_and_kept()
    {
        using var user = _service.NewUser();

        await user.SayAsync("un conseil");
        await user.SayAsync("un conseil");

        var form = HttpUtility.ParseQueryString(Assert.Single(_service.Cloud.TokenRequests));
        Assert.Equal(("client_credentials", TeamsCloud.AppId, "s3cret", "https://api.botframework.com/.default"), (form["grant_type"], form["client_id"], form["client_secret"], form["scope"]));
        Assert.All(_service.Cloud.Calls, call => Assert.Equal("Bearer bot-token", call.Authorization));
    }

    [Theory]
    [InlineData("pfx")]
    [InlineData("pem")]
    public async Task A_token_is_fetched_by_certificate(string format)
    {
        using var key = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = new CertificateRequest("CN=coach", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        var path = Path.GetTempFileName();
        await File.WriteAllBytesAsync(path, format == "pfx" ? certificate.Export(X509ContentType.Pfx, "p") : System.Text.Encoding.ASCII.GetBytes(certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem()));
        await using var app = new CoachApp("Production", [.. _service.Cloud.Settings.Where(setting => setting.Key != "MicrosoftAppPassword"), ("CertificatePath", path), ("CertificatePassword", "p")]);
        await app.InitializeAsync();
        using var user = new TeamsUser(_service.Cloud, app.Address);

        await user.SayAsync("un conseil");

        var form = HttpUtility.ParseQueryString(Assert.Single(_service.Cloud.TokenRequests));
        Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", form["client_assertion_type"]);
        Assert.Null(form["client_secret"]);
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(form["client_assertion"], new TokenValidationParameters
        {
            ValidIssuer = TeamsCloud.AppId,
            ValidAudience = $"{_service.Cloud.Address}{TeamsCloud.TenantId}/oauth2/v2.0/token",
            IssuerSigningKey = new RsaSecurityKey(key),
        });
        Assert.True(result.IsValid, result.Exception?.Message);
        Assert.Equal(TeamsCloud.AppId, result.Claims["sub"]);
        File.Delete(path);
    }

    [Theory]
    [InlineData(429, "0")]
    [InlineData(412, null)]
    [InlineData(502, null)]
    [InlineData(503, null)]
    [InlineData(504, null)]
    public async Task A_reply_is_tried_again_when_the_channel_is_busy(int status, string? retryAfter)
    {
        using var user = _service.NewUser();
        _service.Cloud.Refusals.Enqueue((status, retryAfter));

        var messages = await user.SendAsync(user.Message("un conseil"));

        Assert.Equal(2, messages.Count);
    }

    [Fact]
    public async Task A_long_answer_shows_typing_and_a_short_one_does_not()
    {
        using var user = _service.NewUser();
        await user.SayAsync("un conseil");
        Assert.DoesNotContain(_service.Cloud.Calls, call => (string?)call.Activity?["type"] == "typing");

        // A busy channel makes the turn last longer than a second.
        _service.Cloud.Refusals.Enqueue((429, "2"));
        await user.SendAsync(user.Message("un conseil"));

        Assert.Contains(_service.Cloud.Calls, call => (string?)call.Activity?["type"] == "typing");
    }

    [Fact]
    public async Task The_bots_token_goes_to_no_stranger()
    {
        using var user = _service.NewUser();
        var message = user.Message("un conseil");
        message["serviceUrl"] = "https://evil.example/";

        await user.PostAsync(message, "Bearer " + _service.Cloud.Token(token => token.Claims["serviceurl"] = "https://evil.example/"));

        Assert.Empty(_service.Cloud.TokenRequests);
    }
}
