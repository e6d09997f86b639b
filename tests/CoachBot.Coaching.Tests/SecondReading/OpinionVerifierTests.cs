using CoachBot.Coaching.Review;
using CoachBot.Coaching.SecondReading;

namespace CoachBot.Coaching.Tests.SecondReading;

public sealed class OpinionVerifierTests
{
    private const string Draft = "Our depot in Leeds opened on Monday with 40 new jobs. Timing is everything, as the town hall knows.";

    private static readonly Coach Coach = Coach.Load();
    private static readonly OpinionVerifier Verifier = new(Coach);

    [Fact]
    public void A_finding_marks_the_words_it_quotes()
    {
        var finding = Assert.Single(Add(Draft, Suggest("politics", "as the town hall knows")).Findings);
        Assert.Equal("as the town hall knows", Draft.Substring(finding.Span!.Value.Start, finding.Span.Value.Length));
        Assert.NotNull(finding.Remark);
    }

    [Theory]
    [InlineData("As The Town Hall Knows")]
    [InlineData("the town hall  knows")]
    [InlineData("town hall knew")]
    [InlineData("\uD83D")]
    [InlineData(" ")]
    public void Words_that_do_not_stand_in_the_draft_are_no_quotation(string quotation) =>
        Assert.Empty(Add(Draft, Suggest("politics", quotation)).Findings);

    [Fact]
    public void At_most_three_findings_are_added_the_surest_first()
    {
        var report = Add(
            Draft,
            Suggest("politics", "town hall", 0.7),
            Suggest("humour", "Timing", 0.95),
            Suggest("market-sensitive", "Monday", 0.9),
            Suggest("confidential", "40 new jobs", 0.8),
            Suggest("over-claim", "everything", 0.75));
        Assert.Equal(["confidential", "humour", "market-sensitive"], report.Findings.Select(finding => finding.Rule.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_the_rules_have_said_is_not_said_again()
    {
        const string Joke = "The printer chose this morning to go on strike 😂 We print tomorrow";
        var alone = Coach.Review(Joke, Language.English);
        Assert.Equal(alone.Findings.Count, Add(Joke, Suggest("humour", "go on strike 😂")).Findings.Count);
    }

    [Fact]
    public void The_same_finding_twice_is_one() =>
        Assert.Single(Add(Draft, Suggest("politics", "the town hall"), Suggest("politics", "town hall knows")).Findings);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-1)]
    [InlineData(0.59)]
    [InlineData(1.01)]
    [InlineData(double.PositiveInfinity)]
    public void A_model_that_is_not_sure_or_not_serious_is_not_heard(double confidence) =>
        Assert.Empty(Add(Draft, Suggest("politics", "town hall", confidence)).Findings);

    [Fact]
    public void No_opinion_takes_a_finding_away_or_makes_it_lighter()
    {
        foreach (var example in Coach.Rules.SelectMany(rule => rule.Info.Examples).Where(example => example.Raises).Take(120))
        {
            var before = Coach.Review(example.Text, example.Language);
            var opinion = new Opinion([], [.. before.Findings.Select(finding => new Doubt(finding.Rule.Id, example.Text, "It is a harmless remark."))]);
            var after = Verifier.Add(before, opinion);
            Assert.Equal(before.Verdict, after.Verdict);
            Assert.Equal(before.Findings.Select(Name), after.Findings.Select(Name));
            Assert.DoesNotContain(after.Findings, finding => finding.Severity == Severity.Blocker && finding.Doubt is not null);
        }
    }

    [Theory]
    [InlineData("as no one says in 2027", "a new number")]
    [InlineData("as Boris Johnson knows", "a new name")]
    [InlineData("as https://example.com knows", "a new link")]
    [InlineData("you fucking idiots", "a fault of its own")]
    [InlineData("as \u202Eeht\u202C knows", "a hidden character")]
    [InlineData("as they\nknow", "a line of its own")]
    public void A_suggestion_that_says_something_new_is_left_out(string suggestion, string because)
    {
        var finding = Assert.Single(Add(Draft, Suggest("politics", "as the town hall knows") with { Suggestion = suggestion }).Findings);
        Assert.True(finding.Remark!.Suggestion is null && finding.Edits.Count == 0, because);
    }

    [Fact]
    public void A_finding_on_masked_words_changes_nothing_in_them()
    {
        const string Secret = "Our depot opened, write to jane.doe@example.com about the town hall.";
        var masked = Mask.Hide(Coach, Secret, Language.English);
        var quoted = masked[masked.IndexOf('█', StringComparison.Ordinal)..];
        var report = Add(Secret, Suggest("politics", quoted) with { Suggestion = "us" });
        Assert.Empty(Assert.Single(report.Findings, finding => finding.Remark is not null).Edits);
    }

    private static string Name(Finding finding) => $"{finding.Rule.Id} {finding.Severity} {finding.Span}";

    private static SuggestedFinding Suggest(string rule, string quotation, double confidence = 0.9) =>
        new(rule, quotation, "Readers will hear a swipe at the council before the vote.", null, confidence);

    private static ReviewReport Add(string draft, params SuggestedFinding[] findings) =>
        Verifier.Add(Coach.Review(draft, Language.English), new Opinion(findings, []));
}
