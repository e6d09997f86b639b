using CoachBot.Coaching.Review;
using CoachBot.Coaching.Review.Text;

namespace CoachBot.Coaching.Tests.Review;

public sealed class MendedExampleTests
{
    private static readonly Reviewer Reviewer = Reviewer.Load();

    public static TheoryData<string, string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var rule in Reviewer.Rules)
            {
                foreach (var example in rule.Info.Examples)
                {
                    data.Add(rule.Info.Id, example.Language.Code(), example.Text);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_mended_example_no_longer_raises_its_rule(string rule, string language, string text)
    {
        var findings = Review(text, language).Findings.Where(finding => finding.Rule.Id == rule).ToList();
        if (findings.Count == 0 || findings.Exists(finding => finding.Edits.Count == 0))
        {
            return;
        }

        var mended = TextEdit.Apply(text, findings.SelectMany(finding => finding.Edits));

        Assert.NotEmpty(mended);
        Assert.DoesNotContain(Review(mended, language).Findings, finding => finding.Rule.Id == rule && !finding.IsLearned);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_finding_and_edit_of_an_example_lies_in_the_text_and_cuts_no_grapheme(string rule, string language, string text)
    {
        foreach (var finding in Review(text, language).Findings)
        {
            Assert.NotEmpty(rule);
            AssertWhole(text, finding.Span);
            Assert.All(finding.Edits, edit => AssertWhole(text, edit.Span));
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Mending_everything_invents_no_link_and_no_name(string rule, string language, string text)
    {
        var report = Review(text, language);

        var mended = report.MendAll();

        Assert.NotEmpty(rule);
        Assert.Subset(Names(text), Names(mended));
    }

    private static HashSet<string> Names(string text) => PostEntities.Extract(text)
        .Where(entity => entity.Kind == PostEntityKind.Mention)
        .Select(entity => text.Substring(entity.Span.Start, entity.Span.Length))
        .ToHashSet(StringComparer.Ordinal);

    private static void AssertWhole(string text, TextSpan? span)
    {
        if (span is { Length: > 0 } whole)
        {
            Assert.Equal(whole, Graphemes.Widen(text, whole));
        }
    }

    private static ReviewReport Review(string text, string language) =>
        Reviewer.Review(text, LanguageExtensions.FromCulture(language)!.Value, ReviewPolicy.Default);
}
