using CoachBot.Tests.Drivers;
using CoachBot.Tests.Model.Drivers;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Model;

public sealed class RewriteTests
{
    private const string Draft = "Our depot in Leeds opened on Monday with 40 new jobs lol, the best depot in the world.";
    private const string Good = "On Monday our depot in Leeds opened, with 40 new jobs.";

    [Theory]
    [InlineData("sober")]
    [InlineData("warm")]
    public async Task A_rewrite_is_shown_read_again_and_taken(string tone)
    {
        await using var coach = await ModelCoach.StartAsync();
        using var client = coach.Client();
        var card = await client.SayAsync(Draft);
        coach.Model.Answer = http => FakeModel.SayAsync(http, Replies.Rewrite(Good));
        var rewrite = await client.PressAsync(InTone(card, tone));
        Assert.Contains(Good, rewrite.TextOf("rewrite"), StringComparison.Ordinal);
        Assert.Contains(tone, FakeModel.System(coach.Model.Requests.Last()), StringComparison.Ordinal);
        Assert.Contains("✨", rewrite.Words, StringComparison.Ordinal);
        coach.Model.Answer = http => FakeModel.SayAsync(http, Replies.Nothing);
        var taken = await client.PressAsync(rewrite.Buttons("open-draft")[0]);
        Assert.Contains(Good, taken.TextOf("draft"), StringComparison.Ordinal);
        Assert.Contains("verdict-ready", taken.Ids);
    }

    [Fact]
    public async Task The_draft_is_one_button_away_from_its_rewrite()
    {
        await using var coach = await ModelCoach.StartAsync();
        using var client = coach.Client();
        var card = await client.SayAsync(Draft);
        coach.Model.Answer = http => FakeModel.SayAsync(http, Replies.Rewrite(Good));
        var rewrite = await client.PressAsync(InTone(card, "sober"));
        Assert.Contains("lol", (await client.PressAsync(rewrite.Buttons("open-draft")[1])).TextOf("draft"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("On Monday our depot in Leeds opened, with 400 new jobs.")]
    [InlineData("On Monday our depot opened, with 40 new jobs.")]
    [InlineData("On Monday our depot in Leeds, near York, opened, with 40 new jobs.")]
    [InlineData("On Monday our depot in Leeds opened, with 40 new jobs lol.")]
    [InlineData("On Monday our depot in Leeds never opened, with 40 new jobs.")]
    [InlineData("On Monday our depot in Leeds opened, with 40 new jobs: https://evil.example.com")]
    [InlineData("Lundi, notre dépôt de Leeds a ouvert ses portes avec 40 nouveaux emplois pour tout le monde, on Monday.")]
    [InlineData("")]
    public async Task A_rewrite_that_changes_facts_or_fails_the_rules_is_not_shown(string rewrite)
    {
        await using var coach = await ModelCoach.StartAsync();
        using var client = coach.Client();
        var card = await client.SayAsync(Draft);
        coach.Model.Answer = http => FakeModel.SayAsync(http, Replies.Rewrite(rewrite));
        var answer = await client.PressAsync(InTone(card, "sober"));
        Assert.DoesNotContain("rewrite", answer.Ids);
        var back = await client.PressAsync(Assert.Single(answer.Buttons("open-draft")));
        Assert.Contains("lol", back.TextOf("draft"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_model_an_old_rewrite_button_gets_a_kind_word()
    {
        await using var app = new CoachApp();
        await app.InitializeAsync();
        using var client = new BotClient(app.Address);
        var card = await client.PressAsync(new() { ["type"] = "Action.Execute", ["verb"] = "rewrite", ["data"] = new JObject { ["verb"] = "rewrite", ["draft"] = "x", ["answer"] = "warm", ["lang"] = "en" } });
        Assert.Contains("notice", card.Ids);
    }

    private static JObject InTone(CardReader card, string tone) => Assert.Single(card.Buttons("rewrite"), button => (string?)button["data"]!["answer"] == tone);
}
