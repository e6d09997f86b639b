using CoachBot.Coaching.Review;
using CoachBot.Coaching.Review.Rewriting;
using CoachBot.Coaching.Review.Text;

namespace CoachBot.Coaching.Tests.Review;

public sealed class RewriterTests
{
    private static readonly Reviewer Reviewer = Reviewer.Load();

    public static TheoryData<string> Rules => [.. Reviewer.Rules.Select(rule => rule.Info.Id)];

    [Theory]
    [InlineData(
        "Portes ouvertes samedi à Cholet, de 10 h à 16 h. Entre nous, le trimestre va vous surprendre, accrochez-vous. Inscription : https://exemple.fr/visite",
        "Portes ouvertes samedi à Cholet, de 10 h à 16 h. Inscription : https://exemple.fr/visite",
        Language.French)]
    [InlineData(
        "OPEN DAY IN LEEDS ON SATURDAY!!! Tickets: http://example.com/visit?utm_source=x #openday",
        "Open day in Leeds on Saturday! Tickets: https://example.com/visit #openday",
        Language.English)]
    [InlineData(
        "Plan du salon : http://exemple.fr/plan et horaires : http://exemple.fr/horaires, hall B, de 9 h à 18 h.",
        "Plan du salon : https://exemple.fr/plan et horaires : https://exemple.fr/horaires, hall B, de 9 h à 18 h.",
        Language.French)]
    public void A_draft_is_written_anew_out_of_its_own_words(string draft, string rewritten, Language language)
    {
        var rewrite = Write(draft, language);

        Assert.Equal((RewriteOutcome.Rewritten, rewritten), (rewrite.Outcome, rewrite.Text));
    }

    [Theory]
    [InlineData("Disons que l'assemblée de juin sera de bonne humeur.", "market-sensitive", Language.French)]
    [InlineData("On comprend mieux son départ quand on connaît sa femme.", "private-matters", Language.French)]
    [InlineData("My ex-husband still owes me an apology, and everyone in this industry knows it.", "private-matters", Language.English)]
    public void Where_nothing_honest_is_left_the_coach_refuses_and_names_the_rule_with_another_way(string draft, string rule, Language language)
    {
        var rewrite = Write(draft, language);

        Assert.Equal((RewriteOutcome.Refused, draft), (rewrite.Outcome, rewrite.Text));
        Assert.Contains(rewrite.Standing, standing => standing.Id == rule && standing.Instead.Count > 0);
    }

    [Fact]
    public void It_refuses_for_reasons_that_the_author_has_seen()
    {
        const string Draft = "Franchement, notre ministre est un clown. Votez Durand dimanche ! Au T3 notre marge dépassera toutes les attentes : http://bit.ly/x";

        var rewrite = Write(Draft, Language.French);

        var raised = Reviewer.Review(Draft, Language.French, ReviewPolicy.Default).Findings.Select(finding => finding.Rule.Id);
        Assert.Equal(RewriteOutcome.Refused, rewrite.Outcome);
        Assert.NotEmpty(rewrite.Standing);
        Assert.All(rewrite.Standing, rule => Assert.Contains(rule.Id, raised));
    }

    [Fact]
    public void Over_the_limit_the_sentences_that_matter_least_are_left_out()
    {
        const string Chatter = "C'était vraiment une belle journée pour toutes celles et tous ceux qui étaient venus, et l'on s'en souviendra.";
        var draft = $"Notre atelier de Cholet a formé 48 apprentis cette année. {Chatter} {Chatter.Replace("belle", "grande", StringComparison.Ordinal)} Le bilan entier est ici : https://exemple.fr/bilan";

        var rewrite = Write(draft, Language.French);

        Assert.Equal(RewriteOutcome.Rewritten, rewrite.Outcome);
        Assert.Contains("48 apprentis", rewrite.Text, StringComparison.Ordinal);
        Assert.Contains("https://exemple.fr/bilan", rewrite.Text, StringComparison.Ordinal);
        Assert.Contains(rewrite.Left, left => left.Rule is null);
    }

    [Fact]
    public void What_the_author_chose_to_ignore_stays()
    {
        const string Draft = "Portes ouvertes à Cholet samedi : http://exemple.fr/visite";

        Assert.Equal(RewriteOutcome.Unchanged, new Rewriter(Reviewer).Write(Draft, Language.French, ReviewPolicy.Default, (_, finding) => finding.Rule.Id == "links").Outcome);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rewritten_example_is_fit_to_post_and_lost_no_figure_name_or_link_without_a_note(string rule)
    {
        foreach (var example in Reviewer.Rules.SelectMany(any => any.Info.Examples).Where(example => Reviewer.Rules.Any(one => one.Info.Id == rule && one.Info.Examples.Contains(example))))
        {
            var rewrite = Write(example.Text, example.Language);
            if (rewrite.Outcome != RewriteOutcome.Rewritten)
            {
                Assert.Equal(example.Text, rewrite.Text);
                continue;
            }

            var report = Reviewer.Review(rewrite.Text, example.Language, ReviewPolicy.Default);
            Assert.DoesNotContain(report.Findings, finding => finding.Severity > Severity.Advice);
            Assert.InRange(report.Draft.Length.Weighted, 1, report.Limit);
            AssertNothingLost(example.Text, rewrite);
        }
    }

    private static Rewrite Write(string draft, Language language) => new Rewriter(Reviewer).Write(draft, language, ReviewPolicy.Default, (_, _) => false);

    private static void AssertNothingLost(string draft, Rewrite rewrite)
    {
        var told = string.Join('\n', rewrite.Left.Select(left => left.Sentence).Append(rewrite.Text));
        var mended = rewrite.Mended.Select(rule => rule.Id).ToList();
        foreach (var entity in PostEntities.Extract(draft))
        {
            var written = draft.Substring(entity.Span.Start, entity.Span.Length);
            var isKept = entity.Kind switch
            {
                PostEntityKind.Hashtag => mended.Exists(rule => rule is "hashtags" or "power-user" or "length") || told.Contains(written, StringComparison.OrdinalIgnoreCase),
                PostEntityKind.Url => mended.Exists(rule => rule is "links" or "credential") || told.Contains(written, StringComparison.Ordinal),
                _ => mended.Exists(rule => rule is "mentions" or "personal-data") || told.Contains(written, StringComparison.OrdinalIgnoreCase),
            };
            Assert.True(isKept, $"{written} is lost from: {draft}\n→ {rewrite.Text}");
        }

        if (!mended.Exists(rule => rule is "personal-data" or "credential" or "links" or "power-user" or "time-sink"))
        {
            Assert.All(System.Text.RegularExpressions.Regex.Matches(draft, "[0-9]+", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)), figure => Assert.True(told.Contains(figure.Value, StringComparison.Ordinal), $"{figure.Value} is lost from: {draft}\n→ {rewrite.Text}"));
        }
    }
}
