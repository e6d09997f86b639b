using CoachBot.Tests.Drivers;
using CoachBot.Tests.Model.Drivers;

namespace CoachBot.Tests.Model;

public sealed class SecondReadingOverHttpTests
{
    private const string Draft = "Our depot in Leeds opened on Monday with 40 new jobs. Timing is everything, as the town hall knows.";
    private const string Allusion = "as the town hall knows";
    private const string Why = "Readers will hear a swipe at the council before the vote.";

    [Fact]
    public async Task A_models_finding_joins_the_card_marked_as_such_and_raises_the_verdict()
    {
        await using var coach = await ModelCoach.StartAsync();
        using var client = coach.Client();
        coach.Model.Answer = http => FakeModel.SayAsync(http, Replies.Finding("politics", Allusion, Why));
        var activity = Assert.Single(await client.PostForActivitiesAsync(client.Message(Draft)));
        var card = CardReader.In(activity);
        Assert.Contains("verdict-hold", card.Ids);
        Assert.Contains("✨ Suggested by a language model", card.TextOf("finding-politics-1"), StringComparison.Ordinal);
        Assert.Contains(Why, card.TextOf("finding-politics-1"), StringComparison.Ordinal);
        Assert.Contains($"[✨ Suggested by a language model, verified by the rules: {Why}]", card.FallbackText, StringComparison.Ordinal);
        var label = Assert.Single(activity["entities"]!);
        Assert.Equal("https://schema.org/Message", (string?)label["type"]);
        Assert.Equal(["AIGeneratedContent"], label["additionalType"]!.Select(type => (string?)type));
    }

    [Fact]
    public async Task A_model_that_is_not_sure_asks_for_a_second_look_and_holds_nothing()
    {
        await using var coach = await ModelCoach.StartAsync();
        using var client = coach.Client();
        coach.Model.Answer = http => FakeModel.SayAsync(http, Replies.Finding("politics", Allusion, Why, confidence: 0.7));
        Assert.Contains("verdict-revise", (await client.SayAsync(Draft)).Ids);
    }

    [Fact]
    public async Task A_message_without_a_word_of_the_model_bears_no_label()
    {
        await using var coach = await ModelCoach.StartAsync();
        using var client = coach.Client();
        var activity = Assert.Single(await client.PostForActivitiesAsync(client.Message(Draft)));
        Assert.Null(activity.SelectToken("entities[0]"));
        Assert.Contains("verdict-ready", CardReader.In(activity).Ids);
    }

    [Fact]
    public async Task The_same_draft_is_read_once_in_a_conversation()
    {
        await using var coach = await ModelCoach.StartAsync();
        using var client = coach.Client();
        coach.Model.Answer = http => FakeModel.SayAsync(http, Replies.Finding("politics", Allusion, Why));
        await client.SayAsync(Draft);
        var again = await client.SayAsync(Draft);
        Assert.Contains("finding-politics-1", again.Ids);
        Assert.Single(coach.Model.Requests);
    }

    [Fact]
    public async Task What_a_person_dismisses_the_model_does_not_bring_back()
    {
        await using var coach = await ModelCoach.StartAsync();
        using var client = coach.Client();
        coach.Model.Answer = http => FakeModel.SayAsync(http, Replies.Finding("politics", Allusion, Why));
        var card = await client.SayAsync(Draft);
        var after = await client.PressAsync(Assert.Single(card.Buttons("dismiss-finding")));
        Assert.Contains("verdict-ready", after.Ids);
        Assert.DoesNotContain("finding-politics-1", after.Ids);
        Assert.Single(coach.Model.Requests);
    }

    [Fact]
    public async Task A_models_suggestion_that_the_rules_pass_is_applied_like_a_fix()
    {
        await using var coach = await ModelCoach.StartAsync();
        using var client = coach.Client();
        coach.Model.Answer = http => FakeModel.SayAsync(http, Replies.Finding("politics", Allusion, Why, "as our planners know"));
        var card = await client.SayAsync(Draft);
        coach.Model.Answer = http => FakeModel.SayAsync(http, Replies.Nothing);
        var mended = await client.PressAsync(Assert.Single(card.Buttons("apply-fix")));
        Assert.Contains("as our planners know", mended.TextOf("draft"), StringComparison.Ordinal);
        Assert.Contains("verdict-ready", mended.Ids);
    }

    [Fact]
    public async Task A_doubted_warning_stays_with_the_doubt_beside_it()
    {
        await using var coach = await ModelCoach.StartAsync();
        using var client = coach.Client();
        const string Joke = "The printer chose this morning to go on strike 😂 We print tomorrow";
        coach.Model.Answer = http => FakeModel.SayAsync(http, Replies.Doubt("humour", "😂", "The writer only reports a fault in good spirits."));
        var card = await client.SayAsync(Joke);
        Assert.Contains("verdict-revise", card.Ids);
        Assert.Contains("The writer only reports a fault", card.TextOf("finding-humour-1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_doubted_blocker_stays_without_a_word_of_doubt()
    {
        await using var coach = await ModelCoach.StartAsync();
        using var client = coach.Client();
        const string Side = "Vote for the Labour candidate on Thursday, our apprentices need it.";
        coach.Model.Answer = http => FakeModel.SayAsync(http, Replies.Doubt("politics", "Vote for the Labour candidate", "It only reminds people of the date."));
        var card = await client.SayAsync(Side);
        Assert.Contains("verdict-hold", card.Ids);
        Assert.DoesNotContain("It only reminds", card.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secrets_and_personal_data_never_reach_the_model()
    {
        await using var coach = await ModelCoach.StartAsync();
        using var client = coach.Client();
        await client.SayAsync("Our depot opened. Ring me on +44 7700 900123 or write to jane.doe@example.com, password: Hx7!kQ92pz");
        var told = Assert.Single(coach.Model.Requests).ToString();
        Assert.DoesNotContain("900123", told, StringComparison.Ordinal);
        Assert.DoesNotContain("jane.doe", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Hx7", told, StringComparison.Ordinal);
        Assert.Contains("█", told, StringComparison.Ordinal);
        Assert.Contains("Our depot opened", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Draft, "fr")]
    [InlineData("Le dépôt d'Angers a ouvert lundi avec 40 emplois, la mairie sait pourquoi ce jour-là.", "en")]
    public async Task The_prompt_is_in_the_language_of_the_draft(string draft, string locale)
    {
        await using var coach = await ModelCoach.StartAsync();
        using var client = coach.Client();
        await client.PostForActivitiesAsync(client.Message(draft, locale));
        var system = FakeModel.System(Assert.Single(coach.Model.Requests));
        Assert.StartsWith(locale == "en" ? "Tu es le second lecteur" : "You are the second reader", system, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rules_verdict_is_in_the_request_and_the_schema_names_only_rules_of_meaning()
    {
        await using var coach = await ModelCoach.StartAsync();
        using var client = coach.Client();
        await client.SayAsync("The printer chose this morning to go on strike 😂 We print tomorrow");
        var request = Assert.Single(coach.Model.Requests);
        Assert.Contains("\"humour\"", FakeModel.User(request), StringComparison.Ordinal);
        var rules = request.SelectToken("response_format.json_schema.schema.properties.findings.items.properties.rule.enum")!.Select(rule => (string?)rule).ToList();
        Assert.Contains("politics", rules);
        Assert.DoesNotContain("length", rules);
        Assert.True((bool?)request.SelectToken("response_format.json_schema.strict") ?? true);
    }

    [Fact]
    public async Task Forgetting_a_person_forgets_what_the_model_said_of_their_drafts()
    {
        await using var coach = await ModelCoach.StartAsync();
        using var client = coach.Client();
        coach.Model.Answer = http => FakeModel.SayAsync(http, Replies.Finding("politics", Allusion, Why));
        await client.SayAsync(Draft);
        await client.SayAsync("forget me");
        await client.SayAsync(Draft);
        Assert.Equal(2, coach.Model.Requests.Count);
    }

    [Fact]
    public async Task The_explained_card_keeps_what_the_model_said()
    {
        await using var coach = await ModelCoach.StartAsync();
        using var client = coach.Client();
        coach.Model.Answer = http => FakeModel.SayAsync(http, Replies.Finding("politics", Allusion, Why));
        var card = await client.SayAsync(Draft);
        var explained = await client.PressAsync(Assert.Single(card.Buttons("explain")));
        Assert.Contains(Why, explained.TextOf("finding-politics-1"), StringComparison.Ordinal);
        Assert.Equal(2, explained.Buttons("rewrite").Count(button => button["data"]!["answer"] is not null));
    }
}
