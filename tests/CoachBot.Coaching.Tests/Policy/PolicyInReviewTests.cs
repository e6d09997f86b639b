using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.Tests.Policy;

public sealed class PolicyInReviewTests
{
    private const string French = "Portes ouvertes samedi à Cholet, de 10 h à 16 h : nos ateliers vous attendent, venez nombreux.";

    [Theory]
    [InlineData("Nos collaborateurs vous accueillent samedi à Cholet.", "collaborateurs", "Nos salariés vous accueillent samedi à Cholet.", Language.French)]
    [InlineData("Collaborateur du mois : Lina, notre tourneuse de Cholet.", "Collaborateur", "Salarié du mois : Lina, notre tourneuse de Cholet.", Language.French)]
    [InlineData("Every user of our Leeds depot gets a tour on Saturday.", "user", "Every customer of our Leeds depot gets a tour on Saturday.", Language.English)]
    [InlineData("End users of our Leeds depot get a tour on Saturday.", "End users", "Customers of our Leeds depot get a tour on Saturday.", Language.English)]
    public void A_preferred_word_takes_the_place_of_the_other_with_its_capital_and_plural(string draft, string words, string mended, Language language)
    {
        var report = ExamplePolicy.Review(draft, language);

        var finding = Assert.Single(report.Findings, finding => finding.Rule.Id == "house-style");
        Assert.Equal(words, report.Draft.Written(finding.Span!.Value).ToString());
        Assert.Equal(mended, report.Mend(finding));
        Assert.Equal(CitationKind.Organisation, finding.Rule.Citation.Kind);
    }

    [Theory]
    [InlineData("Nos synergies avec Cholet portent leurs fruits.", "Dites ce que vous faites, simplement.")]
    [InlineData("Notre offre low-cost arrive à Cholet en mai.", "low-cost")]
    [InlineData("Une démarche #Disruptif à Cholet, dès le mois de mai.", "Dites ce que vous faites, simplement.")]
    public void A_banned_word_is_told_with_the_organisations_message(string draft, string says)
    {
        var finding = Assert.Single(ExamplePolicy.Review(draft, Language.French).Findings, finding => finding.Rule.Id == "house-style");

        Assert.Contains(says, finding.Message.French, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_banned_in_french_is_free_in_english() =>
        Assert.DoesNotContain(ExamplePolicy.Review("Our synergy with Leeds bears fruit.", Language.English).Findings, finding => finding.Rule.Id == "house-style");

    [Theory]
    [InlineData("Le Projet Heron avance bien, merci à tous.", true)]
    [InlineData("Bluebird takes off on Monday, see you there.", true)]
    [InlineData("Great to hear from @bluebird again.", true)]
    [InlineData("Great day for #bluebird in Leeds.", true)]
    [InlineData("A bluebird sang in our Leeds yard this morning.", false)]
    [InlineData("Bravo à Camille Vasseur pour ces dix ans.", true)]
    [InlineData("Bravo à Camille pour ces dix ans.", false)]
    public void Code_names_and_people_not_to_be_named_hold_a_draft_as_confidential(string draft, bool isHeld)
    {
        var report = ExamplePolicy.Review(draft, Language.French);

        Assert.Equal(isHeld, report.Findings.Any(finding => finding.Rule is { Id: "confidential", Citation.Kind: CitationKind.Organisation }));
        Assert.Equal(isHeld, report.Verdict == Verdict.Hold);
    }

    [Fact]
    public void However_often_other_words_of_the_house_stand_before_it_a_code_name_holds_the_draft()
    {
        var draft = string.Concat(Enumerable.Repeat("Globex et nos synergies. ", 12)) + "Le Projet Heron avance bien.";

        Assert.Contains(ExamplePolicy.Review(draft, Language.French).Findings, finding => finding.Rule is { Id: "confidential", Citation.Kind: CitationKind.Organisation });
    }

    [Theory]
    [InlineData("Globex, encore en retard, copie notre catalogue.", "Zorglub, encore en retard, copie notre catalogue.")]
    public void A_competitor_named_in_the_policy_is_a_competitor(string named, string unknown)
    {
        Assert.Contains(ExamplePolicy.Review(named, Language.French).Findings, finding => finding.Rule.Id == "attack" && !finding.IsLearned);
        Assert.DoesNotContain(ExamplePolicy.Review(unknown, Language.French).Findings, finding => finding.Rule.Id == "attack" && !finding.IsLearned);
    }

    [Fact]
    public void To_congratulate_a_competitor_is_no_attack() =>
        Assert.DoesNotContain(ExamplePolicy.Review("Félicitations à Globex, qui ouvre aujourd'hui son centre de Cholet avec 40 emplois.", Language.French).Findings, finding => finding.Rule.Id == "attack");

    [Fact]
    public void What_is_allowed_is_no_trouble()
    {
        const string Draft = "Une question ? presse@example.com vous répond.";

        Assert.Contains(ExamplePolicy.Review("", "Une question ? jean.dupont@example.com vous répond.", Language.French).Findings, finding => finding.Rule.Id == "personal-data");
        Assert.DoesNotContain(ExamplePolicy.Review("allowed: [jean.dupont@example.com]", "Une question ? jean.dupont@example.com vous répond.", Language.French).Findings, finding => finding.Rule.Id == "personal-data");
        Assert.DoesNotContain(ExamplePolicy.Review(Draft, Language.French).Findings, finding => finding.Rule.Id == "personal-data");
    }

    [Fact]
    public void An_allowed_word_is_no_cue_of_any_rule()
    {
        const string Draft = "Ce lancement est une merde, disent les jaloux.";

        Assert.Contains(ExamplePolicy.Review("", Draft, Language.French).Findings, finding => finding.Rule.Id == "profanity");
        Assert.DoesNotContain(ExamplePolicy.Review("allowed: [merde]", Draft, Language.French).Findings, finding => finding.Rule.Id == "profanity");
    }

    [Fact]
    public void A_rule_that_is_off_says_nothing_and_a_severity_is_the_policys()
    {
        const string Draft = "RDV au salon : http://exemple.fr/stand, stand B12, jeudi";

        Assert.Contains(ExamplePolicy.Review("severities: { links: blocker }", Draft, Language.French).Findings, finding => finding is { Rule.Id: "links", Severity: Severity.Blocker });
        Assert.DoesNotContain(ExamplePolicy.Review("off: [links]", Draft, Language.French).Findings, finding => finding.Rule.Id == "links");
    }

    [Theory]
    [InlineData("2026-10-01T00:00:00+02:00", true)]
    [InlineData("2026-10-29T23:59:00+01:00", true)]
    [InlineData("2026-09-30T23:59:00+02:00", false)]
    [InlineData("2026-10-30T00:00:00+01:00", false)]
    public void During_a_blackout_the_rules_concerned_hold_a_draft_and_its_days_are_those_of_the_time_zone(string now, bool isHeld)
    {
        const string Draft = "Notre huile est la meilleure du monde, goûtez-la samedi à Cholet.";

        var report = ExamplePolicy.Review(Draft, Language.French, DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Contains(report.Findings, finding => finding.Rule.Id == "over-claim" && finding.Severity == (isHeld ? Severity.Blocker : Severity.Warning));
        Assert.Equal(isHeld ? 1 : 0, report.Policy.Blackouts.Count);
    }

    [Fact]
    public void A_clean_draft_stays_clean_under_a_policy() => Assert.Empty(ExamplePolicy.Review(French, Language.French, new DateTimeOffset(2026, 10, 2, 0, 0, 0, TimeSpan.Zero)).Findings);

    [Fact]
    public void A_limit_of_the_policys_own_is_the_limit()
    {
        var report = ExamplePolicy.Review("limit: 60", French, Language.French);

        Assert.Equal(60, report.Limit);
        Assert.Contains(report.Findings, finding => finding.Rule.Id == "length");
    }
}
