using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.Tests.Review;

public sealed class HostileDraftTests
{
    private const int Length = 100_000;
    private const int Drafts = 400;

    private static readonly Reviewer Reviewer = Reviewer.Load();

    private static readonly string[] Pieces =
    [
        "a@", "a@b.fr ", "06 12 34 56 78", "+33", "(", ")", "4111 1111 1111 1111", "FR76 3000", "GB29 NWBK 6016 1331 9268 19", "https://", "http://x.fr?utm_a=1&b=2", "://", "?token=", "bit.ly/a", "#", "#unmotlong", "@nom ",
        "!", "?", "!!!", "LE CHAT ", "A", "É", "e\u0301", "\u0301", "🎉", "👨‍👩‍👧", "🇫🇷", "\uD83C", "\uDDEB", "𝗡𝗼𝗻", "𝗡", "1/9", "(1/12)", " ", "\n", "\u202F", "\u200F", "«", "»", "\"", "password ", "mot de passe ", "Soleil42", "code 4471# ",
        "porte ", "merde ", "shit ", "RT pls ", "TL;DR", "L + ratio", "likez ", "17 posts", "fil ", "12 rue des Lilas, 35000 Rennes", "…", ".", ",", ":", "-", "'", "’", "0", "%", "\0",
    ];

    public static TheoryData<string> Repeated => [.. Pieces];

    [Theory]
    [MemberData(nameof(Repeated))]
    public void A_huge_draft_of_one_piece_is_read_and_its_spans_lie_inside(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));

        var language = (Language)(piece.Length % 2);
        AssertSound(text, Reviewer.Review(text, language, ReviewPolicy.Default));
    }

    [Fact]
    public void Three_hundred_kilobytes_of_mixed_pieces_are_read()
    {
        var text = string.Concat(Enumerable.Repeat(string.Concat(Pieces), 300_000 / Pieces.Sum(piece => piece.Length)));

        AssertSound(text, Reviewer.Review(text, Language.French, ReviewPolicy.Default));
        AssertSound(text, Reviewer.Review(text, Language.English, ReviewPolicy.Default));
    }

    [Fact]
    public void A_draft_of_any_pieces_is_read_the_same_twice_and_its_spans_lie_inside()
    {
        var random = new Random(20260601);
        for (var draft = 0; draft < Drafts; draft++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var language = (Language)(draft % 2);

            var report = Reviewer.Review(text, language, ReviewPolicy.Default);

            AssertSound(text, report);
            Assert.Equal(report.Findings.Select(finding => finding.Span), Reviewer.Review(text, language, ReviewPolicy.Default).Findings.Select(finding => finding.Span));
        }
    }

    private static void AssertSound(string text, ReviewReport report)
    {
        foreach (var finding in report.Findings)
        {
            AssertInside(text, finding.Span ?? default);
            Assert.All(finding.Edits, edit => AssertInside(text, edit.Span));
        }

        Assert.NotNull(report.MendAll());
    }

    private static void AssertInside(string text, TextSpan span)
    {
        Assert.InRange(span.Start, 0, text.Length);
        Assert.InRange(span.End, span.Start, text.Length);
    }
}
