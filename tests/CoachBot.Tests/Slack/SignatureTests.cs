using System.Net;
using System.Text;
using CoachBot.Channels.Slack.Http;
using CoachBot.Tests.Slack.Fake;

namespace CoachBot.Tests.Slack;

[Collection(SlackCollection.Name)]
public sealed class SignatureTests(SlackFixture fixture)
{
    private const string Timestamp = "1531420618";
    private const string Signature = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

    private const string Body = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
        + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
        + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";

    private const string Verification = "{\"token\":\"t\",\"challenge\":\"3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P\",\"type\":\"url_verification\"}";

    public static TheoryData<string> Paths => ["slack/events", "slack/interactivity", "slack/commands"];

    [Fact]
    public void The_signature_in_Slacks_documentation_is_what_we_compute() =>
        Assert.Equal(Signature, SlackSignature.Compute(FakeSlack.SigningSecret, Timestamp, Encoding.UTF8.GetBytes(Body)));

    [Theory]
    [InlineData(0, true)]
    [InlineData(300, true)]
    [InlineData(-300, true)]
    [InlineData(301, false)]
    [InlineData(-301, false)]
    public void A_signature_is_good_for_five_minutes_before_and_after(int skew, bool isValid)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1531420618 + skew);

        Assert.Equal(isValid, SlackSignature.IsValid(FakeSlack.SigningSecret, Timestamp, Signature, Encoding.UTF8.GetBytes(Body), now));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData(" 1531420618")]
    [InlineData("1531420618.0")]
    [InlineData("-1")]
    [InlineData("9223372036854775807")]
    [InlineData("99999999999999999999999")]
    public void A_time_that_is_none_is_refused(string? timestamp) =>
        Assert.False(SlackSignature.IsValid(FakeSlack.SigningSecret, timestamp, Signature, Encoding.UTF8.GetBytes(Body), DateTimeOffset.FromUnixTimeSeconds(1531420618)));

    [Fact]
    public async Task Slack_verifies_the_address()
    {
        var (status, body) = await fixture.Door.PostAsync("slack/events", Verification, "application/json");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("{\"challenge\":\"3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P\"}", body);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task What_Slack_did_not_sign_is_refused_without_a_word(string path)
    {
        foreach (var signature in new[] { "", "v0=", "v0=00", "v1=" + Signature[3..], Signature })
        {
            Assert.Equal((HttpStatusCode.Unauthorized, ""), await fixture.Door.PostAsync(path, Verification, "application/json", signature: signature));
        }

        using var stranger = new SlackDoor(fixture.App.Address, "another secret");
        Assert.Equal((HttpStatusCode.Unauthorized, ""), await stranger.PostAsync(path, Verification, "application/json"));
        Assert.Equal((HttpStatusCode.Unauthorized, ""), await fixture.Door.PostAsync(path, Verification, "application/json", secondsFromNow: -301));
        Assert.Equal((HttpStatusCode.Unauthorized, ""), await fixture.Door.PostAsync(path, Verification, "application/json", secondsFromNow: 310));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Slacks_certificate_check_is_answered_and_nothing_in_it_is_done(string path)
    {
        var person = fixture.Person();
        var body = $"ssl_check=1&team_id={FakeSlack.Team}&user_id={person.Id}&channel_id=C0SSL&trigger_id=1&text=tip&payload=%7B%7D";

        var (status, answer) = await fixture.Door.PostAsync(path, body, "application/x-www-form-urlencoded", signature: "v0=none");

        Assert.Equal((HttpStatusCode.OK, ""), (status, answer));
        await person.AskAsync("aide");
        Assert.Empty(fixture.Slack.In("C0SSL", person.Id));
    }

    [Fact]
    public async Task A_lone_request_without_the_headers_is_refused()
    {
        using var http = new HttpClient { BaseAddress = fixture.App.Address };
        using var content = new StringContent(Verification, Encoding.UTF8, "application/json");

        using var response = await http.PostAsync("slack/events", content);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.InRange((int)(await http.GetAsync("slack/events")).StatusCode, 404, 405);
    }
}
