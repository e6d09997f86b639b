using AdaptiveCards;
using CoachBot.Channels.Slack;
using CoachBot.Channels.Slack.Replies;
using CoachBot.Channels.Slack.Work;
using CoachBot.State.Database;
using CoachBot.State.Inbox;
using CoachBot.State;
using CoachBot.Tests.Drivers;
using CoachBot.Tests.Slack.Fake;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack;

/// <summary>What happens when Slack is slow, refuses, or is away; and what the coach says without being asked.</summary>
[Collection(SlackCollection.Name)]
public sealed class DeliveryToSlackTests(SlackFixture fixture)
{
    [Fact]
    public async Task When_Slack_asks_for_a_pause_the_answer_waits_and_comes()
    {
        var person = fixture.Person();
        var refused = 0;
        fixture.Slack.Instead["chat.postMessage"] = call => call.Text("channel") == person.Direct && Interlocked.Increment(ref refused) == 1
            ? (429, new JObject { ["ok"] = false, ["error"] = "ratelimited" }, 1) : null;
        var start = TimeProvider.System.GetTimestamp();

        await person.AskAsync("un conseil");

        Assert.Equal(2, refused);
        Assert.True(TimeProvider.System.GetElapsedTime(start) >= TimeSpan.FromSeconds(1));
    }

    [Theory]
    [InlineData(503, "{}")]
    [InlineData(200, "{\"ok\":false,\"error\":\"internal_error\"}")]
    [InlineData(429, "{\"ok\":false,\"error\":\"ratelimited\"}")]
    public async Task When_Slack_fails_the_same_answer_is_sent_again_later(int status, string body)
    {
        var person = fixture.Person();
        var texts = new List<string?>();
        fixture.Slack.Instead["chat.postMessage"] = call =>
        {
            if (call.Text("channel") != person.Direct)
            {
                return null;
            }

            texts.Add(call.Text("text"));
            return texts.Count == 1 ? (status, JObject.Parse(body), null) : null;
        };

        await person.AskAsync("un conseil");

        Assert.Equal(2, texts.Count);
        Assert.Equal(texts[0], texts[1]);
    }

    [Fact]
    public async Task What_was_answered_and_not_yet_struck_off_is_not_answered_again()
    {
        var person = fixture.Person();
        var command = new JObject { ["team_id"] = FakeSlack.Team, ["user_id"] = person.Id, ["channel_id"] = "C0ONCE", ["text"] = "conseil", ["trigger_id"] = "1", ["response_url"] = fixture.Slack.NextResponseUrl("C0ONCE", person.Id) };
        var item = new InboxItem(FakeSlack.Team, "slack", "command:" + person.Id, person.Id, SlackJson.Write(new SlackDelivery(DeliveryType.SlashCommands, command)), $"{person.Id}:{FakeSlack.Team}");
        var handler = fixture.App.Services.GetRequiredService<IInboxHandler>();

        await handler.HandleAsync(item, 1, CancellationToken.None);
        await handler.HandleAsync(item, 2, CancellationToken.None);

        Assert.Single(person.Private("C0ONCE"));
    }

    [Fact]
    public async Task Of_an_answer_that_Slack_took_no_word_is_kept()
    {
        var person = fixture.Person();
        await person.AskAsync("Notre usine de Cholet fête ses 40 ans.");
        var storage = fixture.App.Services.GetRequiredService<DatabaseStorage>();
        var database = fixture.App.Services.GetRequiredService<CoachDatabase>();

        await Eventually.GetAsync(() => Kept().Count > 0 && Kept().TrueForAll(answer => answer == Outgoing.Sent) ? "" : null, "an answer without words");
        Assert.All(Kept(), answer => Assert.False(answer.Prune(default, default)));

        List<Outgoing> Kept() => [.. database.ReadAsync(context => Task.FromResult(context.Items.AsNoTracking().Where(row => row.Key.Contains(person.Id) && row.Key.Contains("/answer-")).ToList())).Result.Select(row => (Outgoing)storage.Open(row)!)];
    }

    [Fact]
    public async Task What_Slack_refuses_for_good_is_not_tried_for_ever()
    {
        var person = fixture.Person();
        string? refused = null;
        fixture.Slack.Instead["chat.postMessage"] = call => call.Text("channel") == person.Direct && (refused ??= call.Text("thread_ts")) == call.Text("thread_ts")
            ? (200, new JObject { ["ok"] = false, ["error"] = "is_archived" }, null) : null;
        await person.WriteAsync("un conseil");

        var answer = await person.AskAsync("aide");

        Assert.Equal(answer.Ts, Assert.Single(person.Answers).Ts);
        Assert.Equal(2, fixture.Slack.CallsTo("chat.postMessage").Count(call => call.Text("thread_ts") == refused));
    }

    [Fact]
    public async Task The_coach_answers_though_Slack_tells_no_language_and_shows_no_status()
    {
        var person = fixture.Person();
        var refusal = new JObject { ["ok"] = false, ["error"] = "missing_scope" };
        fixture.Slack.Instead["users.info"] = call => call.Text("user") == person.Id ? (200, refusal, null) : null;
        fixture.Slack.Instead["assistant.threads.setStatus"] = call => call.Text("channel_id") == person.Direct ? (200, refusal, null) : null;

        Assert.Contains("A tip", (await person.AskAsync("give me a tip please")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_large_card_that_nobody_asked_for_arrives_in_pages_that_open()
    {
        var person = fixture.Person("en-GB");
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5)) { Lang = "en", FallbackText = "large" };
        card.Body.AddRange(Enumerable.Range(1, 80).Select(number => new AdaptiveTextBlock($"Paragraph {number}. {new string('x', 300)}")));
        card.Body.Add(new AdaptiveActionSet { Actions = [new AdaptiveShowCardAction { Title = "More", Card = new AdaptiveCard("1.5") { Body = [new AdaptiveTextBlock("Hidden words")] } }] });

        await SendAsync(person, card);
        var first = Assert.Single(person.Answers);
        await person.PressAsync(first, Shows(first)[^1]);

        var second = await Eventually.GetAsync(() => person.Answers.FirstOrDefault(message => message.Words != first.Words), "the second page");
        Assert.Equal(first.Ts, second.Ts);
        Assert.DoesNotContain("Paragraph 1.", second.Words, StringComparison.Ordinal);
        await person.PressAsync(second, Shows(second)[0]);
        await Eventually.IsAsync(() => person.Answers.Any(message => message.Words == first.Words), "the first page again");
    }

    [Fact]
    public async Task A_card_within_a_card_opens()
    {
        var person = fixture.Person("en-GB");
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5)) { Lang = "en", FallbackText = "open" };
        card.Body.Add(new AdaptiveActionSet { Actions = [new AdaptiveShowCardAction { Title = "More", Card = new AdaptiveCard("1.5") { Body = [new AdaptiveTextBlock("Hidden words")] } }] });
        await SendAsync(person, card);
        var closed = Assert.Single(person.Answers);
        Assert.DoesNotContain("Hidden words", closed.Words, StringComparison.Ordinal);

        await person.PressAsync(closed, Shows(closed)[0]);

        await Eventually.IsAsync(() => person.Answers.Any(message => message.Ts == closed.Ts && message.Words.Contains("Hidden words", StringComparison.Ordinal)), "the inner card");
    }

    private Task SendAsync(SlackPerson person, AdaptiveCard card)
    {
        var reference = new ConversationReference
        {
            ChannelId = "slack",
            User = new ChannelAccount($"{person.Id}:{FakeSlack.Team}"),
            Bot = new ChannelAccount("coach"),
            Conversation = new ConversationAccount(id: $"{FakeSlack.Team}:{person.Direct}") { TenantId = FakeSlack.Team },
        };
        var adapter = fixture.App.Services.GetRequiredService<SlackAdapter>();
        return adapter.ContinueConversationAsync(
            "coach", reference, (turn, cancellationToken) => turn.SendActivityAsync(MessageFactory.Attachment(new Attachment { ContentType = AdaptiveCard.ContentType, Content = card }), cancellationToken), CancellationToken.None);
    }

    private static IReadOnlyList<JObject> Shows(PostedMessage message) => BlockWords.Buttons(message.Blocks, "coach.show");
}
