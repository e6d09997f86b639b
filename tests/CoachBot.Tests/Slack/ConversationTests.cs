using System.Net;
using CoachBot.Tests.Drivers;
using CoachBot.Tests.Slack.Fake;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack;

[Collection(SlackCollection.Name)]
public sealed class ConversationTests(SlackFixture fixture)
{
    private const string Political = "Enfin un gouvernement qui écoute les PME !";

    [Theory]
    [InlineData("fr-FR", Political, "Ne publiez pas")]
    [InlineData("en-GB", "At last a government that listens to small business!", "Do not post")]
    public async Task A_draft_written_to_the_coach_is_reviewed_in_its_thread(string locale, string draft, string verdict)
    {
        var person = fixture.Person(locale);

        var answer = await person.AskAsync(draft);

        Assert.Contains(verdict, answer.Words, StringComparison.Ordinal);
        Assert.Contains(draft, answer.Words, StringComparison.Ordinal);
        Assert.Null(answer.OnlyFor);
        var call = fixture.Slack.CallsTo("chat.postMessage").Last(call => call.Text("channel") == person.Direct);
        Assert.False((bool)call.Arguments["unfurl_links"]!);
        Assert.False((bool)call.Arguments["unfurl_media"]!);
        Assert.Equal("Bearer " + FakeSlack.BotToken, call.Authorization);
    }

    [Theory]
    [InlineData("Pourquoi éviter la politique ?", "réfléchit…")]
    [InlineData("Why stay out of politics?", "is thinking…")]
    public async Task While_an_answer_is_made_the_coach_says_that_it_thinks(string question, string status)
    {
        var person = fixture.Person();

        var answer = await person.AskAsync(question);

        var call = Assert.Single(fixture.Slack.CallsTo("assistant.threads.setStatus"), call => call.Text("channel_id") == person.Direct);
        Assert.Equal((status, answer.ThreadTs), (call.Text("status"), call.Text("thread_ts")));
    }

    [Fact]
    public async Task A_reply_in_a_thread_is_answered_in_that_thread()
    {
        var person = fixture.Person();
        var first = await person.WriteAsync("un conseil");

        await person.WriteAsync("un conseil", first);

        await Eventually.IsAsync(() => person.Answers.Count == 2, "two answers");
        Assert.All(person.Answers, answer => Assert.Equal(first, answer.ThreadTs));
    }

    [Fact]
    public async Task A_mention_is_answered_once_in_a_thread_though_it_is_delivered_twice()
    {
        var person = fixture.Person();

        var ts = await person.MentionAsync("C0MENTION", $"<@{FakeSlack.Bot}> {Political}");

        var answer = await Eventually.FirstAsync(() => fixture.Slack.In("C0MENTION"), "an answer to a mention");
        await person.AskAsync("aide");
        Assert.Equal(ts, Assert.Single(fixture.Slack.In("C0MENTION")).ThreadTs);
        Assert.Contains(Political, answer.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(FakeSlack.Bot, answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_said_in_a_channel_without_a_mention_is_not_listened_to()
    {
        var person = fixture.Person();
        await fixture.Door.EventAsync(SlackPerson.Envelope(person.MessageEvent("C0SILENT", "channel", Political, fixture.Slack.NextTs())));

        await person.AskAsync("aide");

        Assert.Empty(fixture.Slack.In("C0SILENT"));
    }

    [Fact]
    public async Task A_delivery_that_comes_again_is_answered_once()
    {
        var person = fixture.Person();
        var envelope = SlackPerson.Envelope(person.MessageEvent(person.Direct, "im", "un conseil", fixture.Slack.NextTs()), "Ev0SAME");
        for (var delivery = 0; delivery < 4; delivery++)
        {
            Assert.Equal(1, await fixture.Door.EventAsync(envelope));
        }

        await person.AskAsync("aide");

        Assert.Equal(2, person.Answers.Count);
    }

    [Theory]
    [InlineData("bot_id", "B0COACH")]
    [InlineData("subtype", "message_changed")]
    [InlineData("subtype", "message_deleted")]
    [InlineData("subtype", "bot_message")]
    [InlineData("subtype", "channel_join")]
    [InlineData("user", FakeSlack.Bot)]
    [InlineData("user", null)]
    public async Task Own_messages_edits_and_announcements_are_not_answered(string field, string? value)
    {
        var person = fixture.Person();
        var message = person.MessageEvent(person.Direct, "im", "un conseil", fixture.Slack.NextTs());
        message[field] = value;
        Assert.Equal(1, await fixture.Door.EventAsync(SlackPerson.Envelope(message)));

        await person.AskAsync("aide");

        Assert.Single(person.Answers);
    }

    [Fact]
    public async Task Links_mentions_and_escapes_are_read_as_they_were_typed()
    {
        var person = fixture.Person("en-GB");

        var answer = await person.AskAsync("Review: Salt &amp; vinegar with <@U0OTHER|anna> at <http://example.com|example.com>, see <https://example.com/a>");

        Assert.Contains("Salt & vinegar with @anna at example.com, see https://example.com/a", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_who_has_not_written_a_sentence_yet_is_answered_in_the_language_of_their_slack()
    {
        Assert.Contains("Practise", (await fixture.Person("en-GB").AskAsync("?")).Words, StringComparison.Ordinal);
        Assert.Contains("S'entraîner", (await fixture.Person("fr-FR").AskAsync("?")).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr-FR", "Un conseil", "Un conseil")]
    [InlineData("en-GB", "A tip", "A tip")]
    public async Task Who_opens_the_messages_tab_is_told_where_to_begin(string locale, string title, string message)
    {
        var person = fixture.Person(locale);

        await person.OpenAsync("messages");

        var call = await Eventually.GetAsync(() => fixture.Slack.CallsTo("assistant.threads.setSuggestedPrompts").FirstOrDefault(call => call.Text("channel_id") == person.Direct), "suggested prompts");
        var prompts = (JArray)call.Arguments["prompts"]!;
        Assert.InRange(prompts.Count, 1, 4);
        Assert.Contains(prompts, prompt => (string?)prompt["title"] == title && (string?)prompt["message"] == message);
        Assert.Null(call.Arguments["thread_ts"]);
    }

    [Fact]
    public async Task Events_nobody_asked_for_are_acknowledged_and_left()
    {
        Assert.Equal(1, await fixture.Door.EventAsync(SlackPerson.Envelope(new JObject { ["type"] = "app_context_changed", ["user"] = "U1" })));
        var limited = new JObject { ["type"] = "app_rate_limited", ["team_id"] = FakeSlack.Team, ["minute_rate_limited"] = 1_518_467_820, ["api_app_id"] = "A0COACH" };
        Assert.Equal(HttpStatusCode.OK, (await fixture.Door.PostAsync("slack/events", limited.ToString(), "application/json")).Status);
    }
}
