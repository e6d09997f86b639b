using System.Globalization;
using CoachBot.Channels.Slack.BlockKit;
using CsCheck;

namespace CoachBot.Tests.Slack.BlockKit;

public sealed class TextSplitterTests
{
    [Theory]
    [InlineData("one two three", 9, "one two ", "three")]
    [InlineData("line one\nline two", 12, "line one\n", "line two")]
    [InlineData("abcdefgh", 3, "abc", "def", "gh")]
    [InlineData("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 15, "👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦")]
    [InlineData("", 3, "")]
    public void A_text_is_cut_after_a_line_else_a_word_else_a_character(string text, int most, params string[] parts) =>
        Assert.Equal(parts, TextSplitter.Split(text, most));

    [Fact]
    public void The_parts_of_any_text_fit_and_make_it_up_again() => Gen.Select(AnyText.Long, Gen.Int[2, 200]).Sample((text, most) =>
    {
        var parts = TextSplitter.Split(text, most).ToList();
        Assert.Equal(text, string.Concat(parts));
        Assert.All(parts, part => Assert.InRange(part.Length, 0, most));
    });

    [Fact]
    public void No_cut_falls_inside_what_a_reader_sees_as_one_character() => AnyText.Clean.Sample(text =>
    {
        var starts = StringInfo.ParseCombiningCharacters(text).ToHashSet();
        var position = 0;
        foreach (var part in TextSplitter.Split(text, 60).SkipLast(1))
        {
            position += part.Length;
            Assert.Contains(position, starts);
        }
    });

    [Fact]
    public void Clean_text_has_no_lone_surrogates_and_no_control_characters_and_stays_clean() => AnyText.Long.Sample(text =>
    {
        var clean = SlackText.Clean(text);
        Assert.Equal(clean, SlackText.Clean(clean));
        Assert.DoesNotContain(clean, character => char.IsControl(character) && character is not ('\n' or '\t'));
    });

    [Fact]
    public void A_shortened_text_fits_and_says_so() => Gen.Select(AnyText.Long, Gen.Int[3, 100]).Sample((text, most) =>
    {
        var shown = SlackText.Shorten(text, most);
        Assert.InRange(shown.Length, 0, most);
        Assert.True(shown == text || shown.EndsWith('…'));
    });
}
