using System.Net;
using CoachBot.Tests.Drivers;
using Microsoft.IdentityModel.Tokens;

namespace CoachBot.Tests.Teams;

public sealed class ForgedTokenTests(TeamsService service) : IClassFixture<TeamsService>
{
    public static TheoryData<string> All => [.. Forgeries.Names];

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_forged_token_is_refused_and_nothing_is_done(string forgery)
    {
        using var user = service.NewUser();
        var calls = service.Cloud.Calls.Count;

        var (status, body) = await user.PostAsync(user.Message("relis : Votez Dupont !"), Forgeries.For(forgery, service.Cloud));

        Assert.Equal((HttpStatusCode.Unauthorized, null), (status, body));
        Assert.Equal(calls, service.Cloud.Calls.Count);
        Assert.DoesNotContain("Dupont", (await user.SayAsync("mes données")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_many_ways() => Assert.InRange(Forgeries.Names.Count(), 80, 200);

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSha256)]
    [InlineData(SecurityAlgorithms.RsaSha384)]
    [InlineData(SecurityAlgorithms.RsaSha512)]
    public async Task The_channel_service_gets_in(string algorithm)
    {
        using var user = service.NewUser();

        var (status, _) = await user.PostAsync(user.Message("aide"), "Bearer " + service.Cloud.Token(token => token.SigningCredentials = service.Cloud.Sign(algorithm: algorithm)));

        Assert.Equal(HttpStatusCode.OK, status);
    }

    [Fact]
    public async Task The_scheme_may_be_written_in_small_letters_as_HTTP_allows()
    {
        using var user = service.NewUser();

        Assert.Equal(HttpStatusCode.OK, (await user.PostAsync(user.Message("aide"), "bearer " + service.Cloud.Token())).Status);
    }

    [Fact]
    public async Task Two_Authorization_headers_are_refused()
    {
        using var user = service.NewUser();
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(service.Address, "api/messages")) { Content = new StringContent(user.Message("aide").ToString()) };
        request.Headers.TryAddWithoutValidation("Authorization", ["Bearer " + service.Cloud.Token(), "Bearer " + service.Cloud.Token()]);

        using var response = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Another_channel_than_the_key_speaks_for_is_refused()
    {
        using var user = service.NewUser();
        foreach (var channel in new[] { "slack", "emulator", "MSTEAMS", "" })
        {
            var message = user.Message("aide");
            message["channelId"] = channel;
            Assert.Equal(HttpStatusCode.Unauthorized, (await user.PostAsync(message)).Status);
        }
    }

    [Fact]
    public async Task The_activity_must_be_about_the_service_that_the_token_names()
    {
        using var user = service.NewUser();
        var message = user.Message("aide");
        message["serviceUrl"] = "https://smba.trafficmanager.net/emea/";

        Assert.Equal(HttpStatusCode.Unauthorized, (await user.PostAsync(message)).Status);
    }

    [Theory]
    [InlineData("https://botframework.azure.us", "https://api.botframework.us")]
    [InlineData("https://botframework.azure.cn", "https://api.botframework.azure.cn")]
    public async Task Each_cloud_takes_its_own_tokens_and_no_other(string channelService, string issuer)
    {
        await using var app = new CoachApp("Production", [.. service.Cloud.Settings, ("ChannelService", channelService)]);
        await app.InitializeAsync();
        using var user = new TeamsUser(service.Cloud, app.Address);

        Assert.Equal(HttpStatusCode.OK, (await user.PostAsync(user.Message("aide"), "Bearer " + service.Cloud.Token(token => token.Issuer = issuer))).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await user.PostAsync(user.Message("aide"))).Status);
    }

    [Fact]
    public async Task Unknown_keys_drive_one_fetch_beside_the_first_and_no_more()
    {
        await using var cloud = new TeamsCloud();
        await cloud.InitializeAsync();
        await using var app = new CoachApp("Production", cloud.Settings);
        await app.InitializeAsync();
        using var user = new TeamsUser(cloud, app.Address);
        await user.SayAsync("aide");

        for (var i = 0; i < 5; i++)
        {
            var key = "unknown-" + i;
            Assert.Equal(HttpStatusCode.Unauthorized, (await user.PostAsync(user.Message("aide"), "Bearer " + cloud.Token(token => token.SigningCredentials = cloud.Sign(namedAs: key)))).Status);
        }

        Assert.Equal(2, cloud.KeyFetches);
    }

    [Fact]
    public async Task A_key_that_is_new_is_found()
    {
        await using var cloud = new TeamsCloud();
        await cloud.InitializeAsync();
        await using var app = new CoachApp("Production", cloud.Settings);
        await app.InitializeAsync();
        using var user = new TeamsUser(cloud, app.Address);
        await user.SayAsync("aide");
        cloud.AddKey("key-2");

        Assert.Equal(HttpStatusCode.OK, (await user.PostAsync(user.Message("aide"), "Bearer " + cloud.Token(token => token.SigningCredentials = cloud.Sign("key-2")))).Status);
    }

    [Theory]
    [InlineData("https://sts.windows.net/{0}/", TeamsCloud.AppId, HttpStatusCode.OK)]
    [InlineData("https://login.microsoftonline.com/{0}/v2.0", TeamsCloud.AppId, HttpStatusCode.OK)]
    [InlineData("https://sts.windows.net/{0}/", "11111111-2222-3333-4444-555555555555", HttpStatusCode.Unauthorized)]
    [InlineData("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", TeamsCloud.AppId, HttpStatusCode.Unauthorized)]
    public async Task The_own_directorys_tokens_are_taken_where_a_setting_says_so_and_the_bot_itself_obtained_them(string issuer, string obtainedBy, HttpStatusCode expected)
    {
        await using var app = new CoachApp("Production", [.. service.Cloud.Settings, ("Teams:AcceptOwnTenantTokens", "true")]);
        await app.InitializeAsync();
        using var user = new TeamsUser(service.Cloud, app.Address);
        var token = service.Cloud.Token(token =>
        {
            token.Issuer = string.Format(System.Globalization.CultureInfo.InvariantCulture, issuer, TeamsCloud.TenantId);
            token.Claims["appid"] = obtainedBy;
            token.SigningCredentials = service.Cloud.Sign("directory-1");
        });

        Assert.Equal(expected, (await user.PostAsync(user.Message("aide"), "Bearer " + token)).Status);
        Assert.Equal(HttpStatusCode.OK, (await user.PostAsync(user.Message("aide"))).Status);
    }
}
