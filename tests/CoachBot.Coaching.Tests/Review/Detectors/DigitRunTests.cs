using CoachBot.Coaching.Review.Detectors;

namespace CoachBot.Coaching.Tests.Review.Detectors;

public sealed class DigitRunTests
{
    [Theory]
    [InlineData("au +33 6 12 34 56 78.", "+33 6 12 34 56 78", "33612345678")]
    [InlineData("call (902) 555-0164 now", "(902) 555-0164", "9025550164")]
    [InlineData("4111-1111-1111-1111", "4111-1111-1111-1111", "4111111111111111")]
    public void Digits_that_belong_together_make_one_run(string text, string written, string digits)
    {
        var run = Assert.Single(DigitRun.Find(text));

        Assert.Equal(written, text.Substring(run.Span.Start, run.Span.Length));
        Assert.Equal(digits, run.Digits);
    }

    [Theory]
    [InlineData("B2B42")]
    [InlineData("12h30")]
    [InlineData("En 2025, 36 000 repas")]
    [InlineData("0123456789012345678901234567890123456789")]
    [InlineData("")]
    public void Digits_of_a_word_or_longer_than_any_number_make_none(string text) => Assert.Empty(DigitRun.Find(text));
}
