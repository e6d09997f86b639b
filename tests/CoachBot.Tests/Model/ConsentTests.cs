using CoachBot.Tests.Model.Drivers;

namespace CoachBot.Tests.Model;

public sealed class ConsentTests
{
    private const string Draft = "Our depot in Leeds opened on Monday with 40 new jobs.";
    private const string Brouillon = "Notre dépôt d'Angers a ouvert lundi avec 40 emplois.";

    [Theory]
    [InlineData(Draft, "A language model (small)")]
    [InlineData(Brouillon, "Un modèle de langage (small)")]
    public async Task A_person_is_told_once_that_a_model_reads_along(string draft, string words)
    {
        await using var coach = await ModelCoach.StartAsync();
        using var client = coach.Client();
        Assert.Contains(words, (await client.SayAsync(draft)).TextOf("model-notice"), StringComparison.Ordinal);
        Assert.DoesNotContain("model-notice", (await client.SayAsync(draft + " Merci, thank you.")).Ids);
    }

    [Fact]
    public async Task A_person_switches_it_off_on_the_card_and_on_again_in_the_settings()
    {
        await using var coach = await ModelCoach.StartAsync();
        using var client = coach.Client();
        var card = await client.SayAsync(Draft);
        var off = await client.PressAsync(Assert.Single(card.Buttons("set-model")));
        Assert.Contains("Only the rules", off.TextOf("model-setting"), StringComparison.Ordinal);
        await client.SayAsync(Draft + " Thank you.");
        await client.SayAsync("What is the capital of Mongolia?");
        Assert.Single(coach.Model.Requests);

        var settings = await client.SayAsync("settings");
        var on = await client.PressAsync(Assert.Single(settings.Buttons("set-model")));
        Assert.Contains("language model (small)", on.TextOf("model-setting"), StringComparison.Ordinal);
        await client.SayAsync(Draft + " Thank you all.");
        Assert.Equal(2, coach.Model.Requests.Count);
    }

    [Theory]
    [InlineData("model: never", 0)]
    [InlineData("model: allowed", 1)]
    public async Task An_organisations_policy_has_the_last_word(string policy, int calls)
    {
        using var folder = new TemporaryPolicy(policy);
        await using var coach = await ModelCoach.StartAsync(("Policy:Path", folder.Path));
        using var client = coach.Client();
        var card = await client.SayAsync(Draft);
        await client.SayAsync("What is the capital of Mongolia?");
        Assert.Equal(calls > 0, card.Ids.Contains("model-notice"));
        Assert.Equal(calls > 0, (await client.SayAsync("settings")).Ids.Contains("model-setting"));
        Assert.Equal(calls * 2, coach.Model.Requests.Count);
    }

    [Fact]
    public async Task A_rule_that_the_organisation_switched_off_stays_off_for_the_model_too()
    {
        using var folder = new TemporaryPolicy("off: [humour]");
        await using var coach = await ModelCoach.StartAsync(("Policy:Path", folder.Path));
        using var client = coach.Client();
        coach.Model.Answer = http => FakeModel.SayAsync(http, Replies.Finding("humour", "40 new jobs", "It sounds like a joke about the number."));
        Assert.Contains("verdict-ready", (await client.SayAsync(Draft)).Ids);
        Assert.Contains("humour: do not apply here", FakeModel.System(Assert.Single(coach.Model.Requests)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_outlives_forgetting()
    {
        await using var coach = await ModelCoach.StartAsync();
        using var client = coach.Client();
        await client.PressAsync(Assert.Single((await client.SayAsync(Draft)).Buttons("set-model")));
        Assert.Contains("refused by you", (await client.SayAsync("my data")).Words, StringComparison.Ordinal);
        Assert.Contains("only your refusal", (await client.SayAsync("forget me")).TextOf("forget-me"), StringComparison.Ordinal);
        await client.SayAsync(Draft + " Thank you.");
        Assert.Single(coach.Model.Requests);
    }

    [Fact]
    public async Task Other_cards_do_not_speak_of_a_model()
    {
        await using var coach = await ModelCoach.StartAsync();
        using var client = coach.Client();
        Assert.DoesNotContain("model-notice", (await client.SayAsync("help")).Ids);
        Assert.DoesNotContain("model-notice", (await client.SayAsync("a tip")).Ids);
        Assert.Empty(coach.Model.Requests);
    }
}
