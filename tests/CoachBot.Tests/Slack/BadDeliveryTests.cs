using System.Net;
using CoachBot.Tests.Drivers;
using CoachBot.Tests.Slack.Fake;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack;

/// <summary>Whatever is sent, signed as it should be, gets a clear answer and never a stack trace.</summary>
[Collection(SlackCollection.Name)]
public sealed class BadDeliveryTests(SlackFixture fixture)
{
    private const string Json = "application/json";
    private const string Form = "application/x-www-form-urlencoded";

    public static TheoryData<string, string, string> Broken => new()
    {
        { "slack/events", Json, "" },
        { "slack/events", Json, "{\"type\":" },
        { "slack/events", Json, "null" },
        { "slack/events", Json, "[1,2]" },
        { "slack/events", Json, "\"text\"" },
        { "slack/events", Json, "{}" },
        { "slack/events", Json, "{\"type\":{}}" },
        { "slack/events", Json, "{\"type\":\"url_verification\"}" },
        { "slack/events", Json, "{\"type\":\"event_callback\"}" },
        { "slack/events", Json, "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event\":5}" },
        { "slack/events", Json, "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event\":{\"type\":\"message\",\"user\":\"U1\",\"text\":\"x\"}}" },
        { "slack/events", Json, "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event_id\":\"E\",\"authorizations\":[5],\"event\":{\"type\":\"message\"}}" },
        { "slack/events", Json, string.Concat(Enumerable.Repeat("{\"a\":", 5000)) + "1" + new string('}', 5000) },
        { "slack/events", "text/plain", "{\"type\":\"url_verification\",\"challenge\":\"x\"}" },
        { "slack/events", Form, "type=url_verification&challenge=x" },
        { "slack/interactivity", Form, "" },
        { "slack/interactivity", Form, "other=1" },
        { "slack/interactivity", Form, "payload=" },
        { "slack/interactivity", Form, "payload=%7B" },
        { "slack/interactivity", Form, "payload=%5B%5D" },
        { "slack/interactivity", Form, "payload=%7B%7D" },
        { "slack/interactivity", Form, "payload=%7B%22type%22%3A5%2C%22team%22%3A%22T1%22%7D" },
        { "slack/interactivity", Json, "{\"payload\":\"{}\"}" },
        { "slack/commands", Form, "" },
        { "slack/commands", Form, "&&&=&%&%zz" },
        { "slack/commands", Form, "command=%2Fcoach&text=tip" },
        { "slack/commands", Json, "{\"command\":\"/coach\"}" },
        { "slack/commands", "multipart/form-data; boundary=x", "--x--" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_body_that_is_not_Slacks_is_refused(string path, string contentType, string body)
    {
        var (status, answer) = await fixture.Door.PostAsync(path, body, contentType);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.DoesNotContain("   at ", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("slack/events")]
    [InlineData("slack/interactivity")]
    [InlineData("slack/commands")]
    public async Task More_than_a_mebibyte_is_refused(string path) =>
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await fixture.Door.PostAsync(path, new string('a', 1_100_000), Form)).Status);

    [Theory]
    [InlineData("block_actions", "[]")]
    [InlineData("block_actions", "[{}]")]
    [InlineData("block_actions", "[{\"type\":\"button\",\"action_id\":\"coach.open:1\"}]")]
    [InlineData("block_actions", "[{\"type\":\"button\",\"action_id\":\"tip:1\",\"value\":\"no JSON\"}]")]
    [InlineData("block_actions", "[{\"type\":\"button\",\"action_id\":\"tip:1\",\"value\":\"[]\"}]")]
    [InlineData("block_actions", "[{\"type\":\"button\",\"action_id\":\"tip:1\",\"value\":\"{\\\"verb\\\":{}}\"}]")]
    [InlineData("block_actions", "[{\"type\":\"button\",\"action_id\":\"coach.show:1\",\"value\":\"99.99@99\"}]")]
    [InlineData("block_suggestion", "[]")]
    [InlineData("view_closed", "[]")]
    [InlineData("view_submission", "[]")]
    [InlineData("shortcut", "[]")]
    [InlineData("something_new", "[]")]
    public async Task An_interaction_that_asks_for_nothing_is_acknowledged(string type, string actions)
    {
        var payload = JObject.Parse($"{{\"type\":\"{type}\",\"team\":{{\"id\":\"{FakeSlack.Team}\"}},\"user\":{{\"id\":\"U1\"}},\"trigger_id\":\"{Guid.NewGuid()}\",\"actions\":{actions}}}");

        Assert.Equal((HttpStatusCode.OK, ""), await fixture.Door.InteractAsync(payload));
    }

    [Theory]
    [InlineData("{\"verb\":\"launch\"}")]
    [InlineData("{\"verb\":\"apply-fix\",\"draft\":\"gone\",\"n\":\"not a number\"}")]
    [InlineData("{}")]
    public async Task A_button_that_is_unknown_or_broken_gets_a_kind_word(string value)
    {
        var person = fixture.Person("en-GB");
        var answer = await person.AskAsync("a tip");
        var button = (JObject)BlockWords.Buttons(answer.Blocks, "another-tip")[0].DeepClone();
        var original = BlockWords.Buttons(answer.Blocks, "another-tip")[0];
        original["value"] = value;
        Assert.NotEqual(value, (string?)button["value"]);

        Assert.Equal((HttpStatusCode.OK, ""), await person.PressAsync(answer, original));

        var notice = await Eventually.GetAsync(() => person.Answers.FirstOrDefault(message => message.Ts == answer.Ts && message.Text != answer.Text), "a kind word");
        Assert.NotEmpty(notice.Words);
    }

    [Theory]
    [InlineData("<!channel> <!here> <@U0OTHER> our open day is on Saturday")]
    [InlineData("*bold* _it_ ~no~ `code` :tada: <http://evil.example|bank.example> day")]
    [InlineData("افتتاح مصنعنا الجديد يوم السبت")]
    [InlineData("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦 our open day is on Saturday at ten")]
    public async Task Hostile_and_foreign_text_stays_inert(string text)
    {
        var answer = await fixture.Person("en-GB").AskAsync("Review: " + text);

        Assert.DoesNotContain("<!", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<@", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(answer.Blocks.Descendants().OfType<JObject>(), element => (string?)element["type"] is "mrkdwn" or "markdown" or "user" or "broadcast" or "link");
    }

    [Fact]
    public async Task A_very_long_message_is_answered_within_Slacks_limits()
    {
        var person = fixture.Person();

        var answer = await person.AskAsync("Relis : " + string.Concat(Enumerable.Repeat("Encore un gouvernement de gauche qui ment, MDR !!! ", 400)));

        Assert.Contains("Ne publiez pas", answer.Words, StringComparison.Ordinal);
    }
}
