using CoachBot.Tests.Drivers;
using CoachBot.Tests.Slack.Fake;

namespace CoachBot.Tests.Slack;

[Collection(SlackCollection.Name)]
public sealed class HomeTests(SlackFixture fixture)
{
    [Theory]
    [InlineData("fr-FR", "Enfin un gouvernement qui écoute les PME !", "Ne publiez pas", "Un conseil", "Échelons gravis", "Vos derniers brouillons")]
    [InlineData("en-GB", "At last a government that listens to small business!", "Do not post", "A tip", "Rungs climbed", "Your last drafts")]
    public async Task The_home_shows_the_last_reviews_a_tip_and_the_ladder(string locale, string draft, string verdict, string tip, string ladder, string drafts)
    {
        var person = fixture.Person(locale);
        await person.AskAsync(draft);

        await person.OpenAsync("home");

        await Eventually.IsAsync(() => fixture.Slack.Views.ContainsKey(person.Id), "a home");
        var words = BlockWords.Of(person.Home);
        Assert.All([draft, verdict, tip, ladder, drafts], expected => Assert.Contains(expected, words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task From_the_home_an_earlier_draft_opens_in_a_modal()
    {
        var person = fixture.Person();
        await person.AskAsync("Enfin un gouvernement qui écoute les PME, dit Léonie !");
        await person.OpenAsync("home");
        await Eventually.IsAsync(() => fixture.Slack.Views.ContainsKey(person.Id), "a home");

        await person.PressInViewAsync(person.Id, BlockWords.Buttons(person.Home, "open-draft")[0]);

        Assert.Contains(fixture.Slack.Views, view => (string?)view.Value["type"] == "modal" && BlockWords.Of(view.Value).Contains("dit Léonie", StringComparison.Ordinal));
    }

    [Fact]
    public async Task From_the_home_practice_begins_among_the_messages()
    {
        var person = fixture.Person("en-GB");
        await person.OpenAsync("home");
        await Eventually.IsAsync(() => fixture.Slack.Views.ContainsKey(person.Id), "a home");

        await person.PressInViewAsync(person.Id, BlockWords.Buttons(person.Home, "start-practice")[0]);

        var exercise = await Eventually.FirstAsync(() => person.Answers, "an exercise");
        Assert.NotEmpty(BlockWords.Buttons(exercise.Blocks, "skip-exercise"));
    }
}
