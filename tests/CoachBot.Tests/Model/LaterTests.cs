using CoachBot.Tests.Drivers;
using CoachBot.Tests.Model.Drivers;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Model;

/// <summary>Where a message can be updated, the rules' card is sent at once and the second reading follows.</summary>
public sealed class LaterTests
{
    private const string Draft = "Our depot in Leeds opened on Monday with 40 new jobs. Timing is everything, as the town hall knows.";
    private const string Why = "Readers will hear a swipe at the council before the vote.";

    [Fact]
    public async Task The_card_is_sent_at_once_and_updated_when_the_second_reading_arrives()
    {
        await using var coach = await ModelCoach.StartAsync();
        await using var channel = await Channel.StartAsync();
        using var client = coach.Client();
        var gate = Gate(coach, Replies.Finding("politics", "as the town hall knows", Why));
        await PostAsync(client, client.Message(Draft), channel);
        var first = CardReader.In(Assert.Single(channel.Sent));
        Assert.Contains("verdict-ready", first.Ids);
        Assert.Contains("model-notice", first.Ids);
        Assert.Null(channel.Sent.First().SelectToken("entities[0]"));
        gate.SetResult();
        await Eventually.IsAsync(() => !channel.Updates.IsEmpty, "an update");
        var (path, activity) = Assert.Single(channel.Updates);
        Assert.EndsWith("/activities/message-1", path, StringComparison.Ordinal);
        var card = CardReader.In(activity);
        Assert.Contains("verdict-hold", card.Ids);
        Assert.Contains(Why, card.TextOf("finding-politics-1"), StringComparison.Ordinal);
        Assert.Contains("model-notice", card.Ids);
        Assert.Equal("AIGeneratedContent", (string?)activity.SelectToken("entities[0].additionalType[0]"));
    }

    [Fact]
    public async Task The_buttons_of_the_updated_card_work()
    {
        await using var coach = await ModelCoach.StartAsync();
        await using var channel = await Channel.StartAsync();
        using var client = coach.Client();
        coach.Model.Answer = http => FakeModel.SayAsync(http, Replies.Finding("politics", "as the town hall knows", Why));
        await PostAsync(client, client.Message(Draft), channel);
        await Eventually.IsAsync(() => !channel.Updates.IsEmpty, "an update");
        var card = CardReader.In(channel.Updates.First().Activity);
        var after = await client.PressAsync(Assert.Single(card.Buttons("dismiss-finding")));
        Assert.Contains("verdict-ready", after.Ids);
    }

    [Fact]
    public async Task The_answer_to_a_button_is_not_kept_waiting_either()
    {
        await using var coach = await ModelCoach.StartAsync();
        await using var channel = await Channel.StartAsync();
        using var client = coach.Client();
        await PostAsync(client, client.Message(Draft + " lol"), channel);
        await Eventually.IsAsync(() => !coach.Model.Requests.IsEmpty, "the first call");
        var gate = Gate(coach, Replies.Finding("politics", "as the town hall knows", Why));
        var press = client.Invoke("adaptiveCard/action", new JObject { ["action"] = CardReader.In(channel.Sent.First()).Buttons("dismiss-finding")[0] });
        press["replyToId"] = "message-1";
        await PostAsync(client, press, channel);
        Assert.Empty(channel.Updates);
        var mend = client.Message("Our depot in Leeds opened on Monday, with 40 jobs, as the town hall knows.");
        await PostAsync(client, mend, channel);
        gate.SetResult();
        await Eventually.IsAsync(() => channel.Updates.Any(update => update.Path.EndsWith("/message-2", StringComparison.Ordinal)), "the update of the second card");
    }

    [Fact]
    public async Task A_second_reading_that_finds_nothing_updates_nothing()
    {
        await using var coach = await ModelCoach.StartAsync();
        await using var channel = await Channel.StartAsync();
        using var client = coach.Client();
        await PostAsync(client, client.Message(Draft), channel);
        await Eventually.IsAsync(() => !coach.Model.Requests.IsEmpty, "a call");
        coach.Model.Answer = http => FakeModel.SayAsync(http, Replies.Finding("politics", "the mayor waits", Why));
        await PostAsync(client, client.Message("The bridge at Selby reopens on Friday at 6, and the mayor waits."), channel);
        await coach.FinishedAsync();
        Assert.EndsWith("/activities/message-2", Assert.Single(channel.Updates).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_mended_in_the_meantime_is_not_put_back_on_the_screen()
    {
        await using var coach = await ModelCoach.StartAsync();
        await using var channel = await Channel.StartAsync();
        using var client = coach.Client();
        var gate = Gate(coach, Replies.Finding("politics", "as the town hall knows", Why));
        await PostAsync(client, client.Message(Draft + " 😂"), channel);
        var card = CardReader.In(channel.Sent.First());
        await Eventually.IsAsync(() => !coach.Model.Requests.IsEmpty, "the first call");
        coach.Model.Answer = http => FakeModel.SayAsync(http, Replies.Nothing);
        await client.PressAsync(card.Buttons("dismiss-finding")[0]);
        gate.SetResult();
        await coach.FinishedAsync();
        Assert.Equal(2, coach.Model.Requests.Count);
        Assert.Empty(channel.Updates);
    }

    [Fact]
    public async Task A_draft_forgotten_in_the_meantime_stays_forgotten()
    {
        await using var coach = await ModelCoach.StartAsync();
        await using var channel = await Channel.StartAsync();
        using var client = coach.Client();
        var gate = Gate(coach, Replies.Finding("politics", "as the town hall knows", Why));
        await PostAsync(client, client.Message(Draft), channel);
        await PostAsync(client, client.Message("forget me"), channel);
        gate.SetResult();
        await coach.FinishedAsync();
        Assert.Single(coach.Model.Requests);
        Assert.Empty(channel.Updates);
        Assert.DoesNotContain(Draft, (await client.SayAsync("my data")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_the_article_leaves_open_is_answered_when_the_model_has_found_it_in_the_passages()
    {
        await using var coach = await ModelCoach.StartAsync();
        await using var channel = await Channel.StartAsync();
        using var client = coach.Client();
        coach.Model.Answer = http => FakeModel.SayAsync(http, Replies.FirstSentence(coach.Model.Requests.Last()));
        await PostAsync(client, client.Message("What is the capital of Mongolia?"), channel);
        Assert.Contains("answer-unknown", CardReader.In(Assert.Single(channel.Sent)).Ids);
        await coach.FinishedAsync();
        var card = CardReader.In(Assert.Single(channel.Updates).Activity);
        Assert.DoesNotContain("answer-unknown", card.Ids);
        Assert.Contains("citation-1", card.Ids);
    }

    private static TaskCompletionSource Gate(ModelCoach coach, string reply)
    {
        var gate = new TaskCompletionSource();
        coach.Model.Answer = async http =>
        {
            await gate.Task;
            await FakeModel.SayAsync(http, reply);
        };
        return gate;
    }

    private static async Task PostAsync(BotClient client, JObject activity, Channel channel)
    {
        activity["deliveryMode"] = null;
        activity["serviceUrl"] = channel.Address;
        await client.PostAsync(activity.ToString());
    }
}
