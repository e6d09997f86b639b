using CoachBot.Coaching.Crisis;
using CoachBot.Coaching.Review;
using CoachBot.Coaching.Review.Text;

namespace CoachBot.Coaching.Tests.Crisis;

public sealed class CrisisStatementTests
{
    private const string Leak = "Ring our duty manager on 07700 900123";

    [Fact]
    public void It_is_built_of_the_persons_words_in_the_right_order()
    {
        var talk = CrisisTalk.AtStatement(Language.English,
            "fire in our Leeds warehouse this morning", "the fire is out", "our 40 colleagues on site", "we have evacuated the site", "at 6 pm");

        Assert.Equal(
            ["Fire in our Leeds warehouse this morning. What we know: the fire is out. We are thinking first of the people affected: our 40 colleagues on site. We have evacuated the site. Next update at 6 pm."],
            talk.Posts);
        Assert.Equal(Verdict.Ready, talk.Step.Statement!.Verdict);
        Assert.Null(talk.Step.Statement.Trouble);
    }

    [Fact]
    public void It_is_built_in_French_too()
    {
        var talk = CrisisTalk.AtStatement(Language.French,
            "incendie dans notre entrepôt de Lille ce matin", "Le feu est éteint.", "nos 40 salariés du site", "nous avons évacué le site", "18 h");

        Assert.Equal(
            ["Incendie dans notre entrepôt de Lille ce matin. Le feu est éteint. Nous pensons d'abord aux personnes touchées : nos 40 salariés du site. Nous avons évacué le site. Prochain point à 18 h."],
            talk.Posts);
        Assert.Equal(Verdict.Ready, talk.Step.Statement!.Verdict);
    }

    [Theory]
    [InlineData("demain matin", Language.French, "Prochain point demain matin.")]
    [InlineData("À 18 h", Language.French, "Prochain point à 18 h.")]
    [InlineData("Lundi.", Language.French, "Prochain point lundi.")]
    [InlineData("Monday at noon", Language.English, "Next update Monday at noon.")]
    [InlineData("Tonight", Language.English, "Next update tonight.")]
    [InlineData("6 pm", Language.English, "Next update at 6 pm.")]
    [InlineData("on Monday", Language.English, "Next update on Monday.")]
    [InlineData("Dans une heure nous ferons le point", Language.French, "Dans une heure nous ferons le point.")]
    [InlineData("noon", Language.English, "Next update: noon.")]
    [InlineData("We will speak again tonight", Language.English, "We will speak again tonight.")]
    [InlineData("je ne sais pas", Language.French, "Nous reviendrons vers vous dès que nous en saurons plus.")]
    public void The_next_word_makes_a_sentence(string answer, Language language, string sentence) =>
        Assert.EndsWith(sentence, CrisisTalk.AtStatement(language, "panne", "rien", "personne", "nous cherchons", answer).Posts[^1], StringComparison.Ordinal);

    [Theory]
    [InlineData("nobody", Language.English, "As far as we know nobody is affected.")]
    [InlineData("personne", Language.French, "À notre connaissance, personne n'est touché.")]
    [InlineData("Aucun blessé", Language.French, "Aucun blessé. Nous comprenons l'inquiétude.")]
    [InlineData("Two people are slightly hurt.", Language.English, "Two people are slightly hurt. Our first thoughts are with them.")]
    [InlineData("unknown", Language.English, "Our thoughts are with everyone affected.")]
    public void People_are_spoken_of_as_the_answer_allows(string answer, Language language, string sentence) =>
        Assert.Contains(sentence, string.Join(' ', CrisisTalk.AtStatement(language, "outage", "unknown", answer, "we are repairing", "tonight").Posts), StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void It_stands_though_nothing_is_known_and_says_what_it_lacks(Language language)
    {
        var talk = CrisisTalk.AtStatement(language, "?!?", "next", "next", "next", "next", "next");

        Assert.Equal(CrisisSteps.Statement, talk.Step.Id);
        Assert.NotEqual(Verdict.Hold, talk.Step.Statement!.Verdict);
        Assert.NotNull(talk.Step.Note);
    }

    [Fact]
    public void What_does_not_fit_one_post_goes_into_a_second_after_the_people()
    {
        var talk = CrisisTalk.AtStatement(Language.English,
            "A tank leaked at our Hull plant at 6.40 this morning",
            "The leak has stopped and the water company has found nothing in the river",
            "the 30 people of the night shift and our neighbours in Dock Street",
            "We have closed the plant, sent two teams to go from door to door and opened a room at the town hall",
            "at noon");

        Assert.Equal(2, talk.Posts.Count);
        Assert.EndsWith("Dock Street.", talk.Posts[0], StringComparison.Ordinal);
        Assert.StartsWith("We have closed", talk.Posts[1], StringComparison.Ordinal);
        Assert.All(talk.Posts, post => Assert.InRange(WeightedLength.Measure(post).Weighted, 1, 280));
    }

    [Fact]
    public void An_answer_with_a_blocker_is_named_and_asked_for_again()
    {
        var talk = CrisisTalk.AtStatement(Language.English, "Outage of our shop", "unknown", "our customers", Leak, "tonight");

        Assert.Equal(CrisisSteps.WhatIsDone, talk.Step.Statement!.Trouble!.Step);
        Assert.Equal("personal-data", talk.Step.Statement.Trouble.Finding.Rule.Id);
        Assert.Contains("What is being done?", talk.Step.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("07700", talk.Step.Text, StringComparison.Ordinal);

        talk.Say("we have opened a helpline");
        Assert.Equal(CrisisSteps.Statement, talk.Step.Id);
        Assert.Null(talk.Step.Statement!.Trouble);
        Assert.Contains("We have opened a helpline.", talk.Posts[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_is_too_long_for_a_post_is_asked_for_again()
    {
        var talk = CrisisTalk.AtStatement(Language.English, "Outage", "unknown", "our customers", "We " + string.Concat(Enumerable.Repeat("repair and repair and ", 30)) + "rest", "tonight");

        Assert.Equal((CrisisSteps.WhatIsDone, "length"), (talk.Step.Statement!.Trouble!.Step, talk.Step.Statement.Trouble.Finding.Rule.Id));
    }

    [Fact]
    public void Whoever_insists_goes_on_and_the_verdict_stays()
    {
        var talk = CrisisTalk.AtStatement(Language.English, "Outage of our shop", "unknown", "our customers", Leak, "tonight");

        Assert.Equal(Verdict.Hold, talk.Step.Statement!.Verdict);
        Assert.Equal(CrisisSteps.DoNot, talk.Say("next").Step.Id);
    }

    [Fact]
    public void Ones_own_version_is_reviewed_and_kept_when_an_answer_changes()
    {
        const string Own = "Our shop is down. We apologise to everyone waiting and we shall speak again tonight.";
        var talk = CrisisTalk.AtStatement(Language.English, "Outage", "unknown", "our customers", "we are repairing", "tonight").Say(Own);
        Assert.Equal([Own], talk.Posts);

        talk.Back().Back().Say("tomorrow").Next();

        Assert.EndsWith("Next update tomorrow.", talk.Posts[^1], StringComparison.Ordinal);
        Assert.Equal(Own, talk.Step.Typed);
    }

    [Fact]
    public void Ones_own_version_with_a_blocker_is_asked_for_again()
    {
        var talk = CrisisTalk.AtStatement(Language.English, "Outage", "unknown", "our customers", "we are repairing", "tonight").Say(Leak + " for all questions on this.");

        Assert.Equal(CrisisSteps.Statement, talk.Step.Statement!.Trouble!.Step);
        Assert.Null(talk.Say("Our shop is down and we apologise; more tonight.").Step.Statement!.Trouble);
    }

    [Fact]
    public void The_organisations_limit_counts()
    {
        var talk = new CrisisTalk(Language.English, CrisisSettings.Default with { Policy = ReviewPolicy.Default with { Limit = 25_000 } });
        foreach (var answer in new[] { "Outage", "unknown", "our customers", "We " + string.Concat(Enumerable.Repeat("repair and repair and ", 30)) + "rest", "tonight", "ok" })
        {
            talk.Say(answer);
        }

        Assert.Single(talk.Posts);
    }
}
