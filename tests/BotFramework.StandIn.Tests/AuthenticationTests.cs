using System.Net;
using System.Security.Cryptography;
using BotFramework.StandIn.Tests.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace BotFramework.StandIn.Tests;

public sealed class AuthenticationTests : IAsyncLifetime
{
    private readonly LambdaBot bot = new((turn, stop) => turn.SendActivityAsync(MessageFactory.Text("ok"), stop));
    private FakeLogin login = null!;
    private FakeChannel channel = null!;
    private BotHost host = null!;

    public async Task InitializeAsync()
    {
        login = await FakeLogin.StartAsync();
        channel = await FakeChannel.StartAsync();
        host = await BotHost.StartAsync(bot, login.Settings);
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await channel.DisposeAsync();
        await login.DisposeAsync();
    }

    [Fact]
    public async Task The_channel_service_is_let_in_and_answered_with_the_bots_token()
    {
        await AssertAsync(HttpStatusCode.OK, login.Token(channel.ServiceUrl));
        await AssertAsync(HttpStatusCode.OK, login.Token(channel.ServiceUrl));

        Assert.All(channel.Calls, call => Assert.Equal("Bearer bot-token", call.Authorization));
        Assert.Equal((2, 1, 1), (channel.Calls.Count, login.TokenFetches, login.KeyFetches));
        Assert.Equal(
            "/tenant/oauth2/v2.0/token?grant_type=client_credentials&client_id=" + FakeLogin.AppId + "&client_secret=s3cret&scope=https%3A%2F%2Fapi.botframework.com%2F.default",
            login.TokenRequest);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer garbage")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer a.b.c d")]
    [InlineData("Basic dXNlcjpwYXNz")]
    public async Task Who_shows_no_token_is_refused(string? header) => await AssertRefusedAsync(header);

    [Fact]
    public async Task Another_scheme_is_refused() =>
        await AssertRefusedAsync(login.Token(channel.ServiceUrl).Replace("Bearer", "Digest", StringComparison.Ordinal));

    [Fact]
    public async Task Wrong_claims_are_refused()
    {
        DateTime now = TimeProvider.System.GetUtcNow().UtcDateTime;
        Action<SecurityTokenDescriptor>[] forgeries =
        [
            token => token.Issuer = "https://api.botframework.com/",
            token => token.Issuer = "https://sts.windows.net/x/",
            token => token.Issuer = null,
            token => token.Audience = "another-bot",
            token => token.Audience = null,
            token => (token.NotBefore, token.Expires) = (now.AddHours(-2), now.AddMinutes(-6)),
            token => token.Expires = null,
            token => (token.NotBefore, token.Expires) = (now.AddMinutes(6), now.AddHours(1)),
            token => token.Claims["serviceurl"] = "https://evil.example/",
            token => token.Claims.Remove("serviceurl"),
        ];

        foreach (Action<SecurityTokenDescriptor> forgery in forgeries)
        {
            await AssertRefusedAsync(login.Token(channel.ServiceUrl, forgery));
        }
    }

    [Fact]
    public async Task Five_minutes_of_skew_are_allowed()
    {
        DateTime now = TimeProvider.System.GetUtcNow().UtcDateTime;

        await AssertAsync(HttpStatusCode.OK, login.Token(channel.ServiceUrl, token => (token.NotBefore, token.Expires) = (now.AddHours(-2), now.AddMinutes(-4))));
        await AssertAsync(HttpStatusCode.OK, login.Token(channel.ServiceUrl, token => token.NotBefore = now.AddMinutes(4)));
    }

    [Fact]
    public async Task Unsigned_and_symmetric_tokens_are_refused()
    {
        string good = login.Token(channel.ServiceUrl);
        string none = "Bearer " + Base64UrlEncoder.Encode($$"""{"alg":"none","typ":"JWT","kid":"{{FakeLogin.KeyId}}"}""") + "." + good.Split('.')[1] + ".";
        await AssertRefusedAsync(none);
        await AssertRefusedAsync(none[..^1]);
        await AssertRefusedAsync(good[..good.LastIndexOf('.')] + ".");
        await AssertRefusedAsync(login.Token(channel.ServiceUrl, token => token.SigningCredentials = new SigningCredentials(
            new SymmetricSecurityKey(login.PublicKey) { KeyId = FakeLogin.KeyId }, SecurityAlgorithms.HmacSha256)));
    }

    [Fact]
    public async Task A_token_signed_by_another_key_is_refused()
    {
        using var other = RSA.Create(2048);

        await AssertRefusedAsync(login.Token(channel.ServiceUrl, token => token.SigningCredentials = login.Credentials(FakeLogin.KeyId, other)));
        await AssertRefusedAsync(login.Token(channel.ServiceUrl, token => token.SigningCredentials = login.Credentials("key-2", other)));
    }

    [Fact]
    public async Task Unknown_keys_do_not_drive_fetches()
    {
        for (int i = 0; i < 5; i++)
        {
            string key = "unknown-" + i;
            await AssertRefusedAsync(login.Token(channel.ServiceUrl, token => token.SigningCredentials = login.Credentials(key)));
        }

        Assert.Equal(2, login.KeyFetches);
    }

    [Fact]
    public async Task A_key_speaks_only_for_the_channels_it_is_endorsed_for()
    {
        JObject activity = Incoming.Message(channel.ServiceUrl);
        activity["channelId"] = "slack";

        HttpResponseMessage response = await host.PostAsync(activity.ToString(), login.Token(channel.ServiceUrl));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(0, bot.Turns);
    }

    [Fact]
    public async Task A_token_that_passed_is_held_against_every_activity()
    {
        string token = login.Token(channel.ServiceUrl);
        await AssertAsync(HttpStatusCode.OK, token);
        JObject elsewhere = Incoming.Message("https://evil.example/");
        JObject notEndorsed = Incoming.Message(channel.ServiceUrl);
        notEndorsed["channelId"] = "slack";

        Assert.Equal(HttpStatusCode.Unauthorized, (await host.PostAsync(elsewhere.ToString(), token)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.PostAsync(notEndorsed.ToString(), token)).StatusCode);
        await AssertAsync(HttpStatusCode.Unauthorized, token[..^6] + "AAAAAA");
        await AssertAsync(HttpStatusCode.OK, token);
        Assert.Equal(2, bot.Turns);
    }

    [Fact]
    public async Task Without_the_channel_services_keys_nobody_is_let_in()
    {
        await using BotHost offline = await BotHost.StartAsync(bot, ("MicrosoftAppId", FakeLogin.AppId), ("ToBotFromChannelOpenIdMetadataUrl", "http://127.0.0.1:9/x"));

        HttpResponseMessage response = await offline.PostAsync(Incoming.Message(channel.ServiceUrl).ToString(), login.Token(channel.ServiceUrl));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(0, bot.Turns);
    }

    [Fact]
    public async Task The_bots_token_goes_to_no_stranger()
    {
        Exception? caught = null;
        host.Adapter.OnTurnError = (_, error) =>
        {
            caught = error;
            return Task.CompletedTask;
        };

        await host.PostAsync(Incoming.Message("https://evil.example/").ToString(), login.Token("https://evil.example/"));

        Assert.Equal(1, bot.Turns);
        Assert.IsType<UnauthorizedAccessException>(caught);
        Assert.Equal(0, login.TokenFetches);
    }

    [Theory]
    [InlineData("ChannelService", "https://example.org")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "http://login.example/x")]
    [InlineData("ToChannelFromBotLoginUrl", "nonsense")]
    public void Settings_that_cannot_work_stop_the_start(string name, string value) =>
        Assert.Throws<InvalidOperationException>(() => Configured((name, value)));

    [Fact]
    public void A_single_tenant_bot_needs_its_tenant() =>
        Assert.Throws<ArgumentException>(() => Configured(("MicrosoftAppType", "SingleTenant"), ("MicrosoftAppId", "a"), ("MicrosoftAppPassword", "b")));

    [Theory]
    [InlineData("https://botframework.azure.us", "https://api.botframework.us")]
    [InlineData("https://botframework.azure.cn", "https://api.botframework.azure.cn")]
    [InlineData("", "https://api.botframework.com")]
    public void Each_cloud_has_its_own_audience(string channelService, string audience) =>
        Assert.Equal(audience, Configured(("ChannelService", channelService)).GetOriginatingAudience());

    private static ConfigurationBotFrameworkAuthentication Configured(params (string Name, string Value)[] settings) =>
        new(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build());

    private async Task AssertRefusedAsync(string? authorization)
    {
        await AssertAsync(HttpStatusCode.Unauthorized, authorization);
        Assert.Equal(0, bot.Turns);
        Assert.Empty(channel.Calls);
    }

    private async Task AssertAsync(HttpStatusCode expected, string? authorization)
    {
        HttpResponseMessage response = await host.PostAsync(Incoming.Message(channel.ServiceUrl).ToString(), authorization);
        Assert.Equal(expected, response.StatusCode);
    }
}
