using CoachBot.Coaching.Review;
using CoachBot.Coaching.Review.Text;

namespace CoachBot.Coaching.Tests.Review.Text;

public sealed class GraphemesTests
{
    [Theory]
    [InlineData("abc", 1, 1, "b")]
    [InlineData("a👍b", 2, 1, "👍")]
    [InlineData("a👍b", 0, 2, "a👍")]
    [InlineData("x👨‍👩‍👧y", 3, 2, "👨‍👩‍👧")]
    [InlineData("e\u0301t", 1, 1, "e\u0301")]
    [InlineData("e\u0301t", 0, 1, "e\u0301")]
    [InlineData("été", 0, 2, "ét")]
    [InlineData("a🇫🇷🇬🇧", 5, 2, "🇬🇧")]
    [InlineData("a🇫🇷🇬🇧", 3, 1, "🇫🇷")]
    [InlineData("1️⃣", 1, 1, "1️⃣")]
    [InlineData("a\r\nb", 2, 1, "\r\n")]
    [InlineData("한국어", 1, 1, "국")]
    [InlineData("abc", 1, 99, "bc")]
    [InlineData("abc", -5, 6, "a")]
    [InlineData("abc", 7, 2, "")]
    [InlineData("", 0, 0, "")]
    public void A_span_is_widened_to_whole_characters(string text, int start, int length, string expected)
    {
        var span = Graphemes.Widen(text, new TextSpan(start, length));
        Assert.Equal(expected, text.Substring(span.Start, span.Length));
    }

    [Fact]
    public void A_lone_surrogate_is_a_character() =>
        Assert.Equal(new TextSpan(0, 1), Graphemes.Widen("\uD83Da", new TextSpan(0, 1)));

    [Fact]
    public void An_empty_span_inside_a_character_moves_to_its_start() =>
        Assert.Equal(new TextSpan(1, 0), Graphemes.Widen("a👍b", new TextSpan(2, 0)));
}
