using CoachBot.Coaching.Review;
using CoachBot.Coaching.Review.Rewriting;
using CoachBot.Coaching.Review.Text;
using CsCheck;

namespace CoachBot.Coaching.Tests.Review;

/// <summary>Whatever Unicode somebody pastes.</summary>
public sealed class AnyDraftTests
{
    private static readonly Reviewer Reviewer = Reviewer.Load();

    private static readonly Gen<string> Signs = OneOf(
        "e\u0301", "\u0301", "👨‍👩‍👧", "🇫🇷", "👍🏽", "\uD83C", "\uDDEB", "\u200F", "\u202E", "\u200D", "𝗡𝗼", "ﷺ", "가", "\0", "\n", "«", "»", "\"", "@a", "#é", "http://é.fr/?a=b", "1️⃣");

    private static readonly Gen<string> Words = OneOf(
        [.. Reviewer.Rules.SelectMany(rule => rule.Info.Examples).SelectMany(example => example.Text.Split(' ')).Distinct(StringComparer.Ordinal)]);

    private static readonly Gen<string> Drafts = Gen.OneOf(
        Gen.String[0, 300],
        Gen.Select(Gen.OneOf(Words, Signs, Gen.String[0, 4]), OneOf("", " ", " ", " ", ". ")).Select((piece, gap) => piece + gap).Array[0, 60].Select(string.Concat));

    [Fact]
    public void Any_draft_is_read_with_whole_graphemes_inside_the_text_and_the_same_twice() => Check((text, language) =>
    {
        var report = Reviewer.Review(text, language, ReviewPolicy.Default);

        Assert.All(report.Findings, finding => AssertWhole(report.Draft.Text, finding.Span));
        Assert.Equal(Said(report), Said(Reviewer.Review(text, language, ReviewPolicy.Default)));
    });

    [Fact]
    public void Any_draft_is_mended_and_each_edit_takes_whole_graphemes() => Check((text, language) =>
    {
        var report = Reviewer.Review(text, language, ReviewPolicy.Default);

        Assert.NotNull(report.MendAll());
        foreach (var finding in report.Findings)
        {
            Assert.NotNull(report.Mend(finding));
            Assert.All(finding.Edits, edit => AssertWhole(report.Draft.Text, edit.Span));
        }
    });

    [Fact]
    public void Any_draft_is_written_anew_or_refused() => Check((text, language) =>
    {
        var rewrite = new Rewriter(Reviewer).Write(text, language, ReviewPolicy.Default, (_, _) => false);

        if (rewrite.Outcome == RewriteOutcome.Rewritten)
        {
            Assert.NotEqual(Verdict.Hold, Reviewer.Review(rewrite.Text, language, ReviewPolicy.Default).Verdict);
        }
    });

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static void Check(Action<string, Language> assert) => Gen.Select(Drafts, Gen.Bool).Sample((text, isFrench) => assert(text, isFrench ? Language.French : Language.English), iter: 1_000);

    private static List<(string Rule, TextSpan? Span, Severity Severity)> Said(ReviewReport report) =>
        [.. report.Findings.Select(finding => (finding.Rule.Id, finding.Span, finding.Severity))];

    private static void AssertWhole(string text, TextSpan? span)
    {
        if (span is not { Length: > 0 } whole)
        {
            return;
        }

        Assert.InRange(whole.Start, 0, text.Length);
        Assert.InRange(whole.End, whole.Start, text.Length);
        Assert.Equal(whole, Graphemes.Widen(text, whole));
    }
}
