using CoachBot.Coaching.Learning;

namespace CoachBot.Coaching.Tests.Learning;

public sealed class PassagesTests
{
    [Fact]
    public void A_text_that_fits_has_no_passages()
    {
        Assert.Empty(Cut(new string('a', Passages.Longest)));
        Assert.Empty(Cut("One sentence. Another one."));
        Assert.Empty(Cut(""));
    }

    [Fact]
    public void Passages_are_whole_sentences_that_overlap_and_leave_nothing_out()
    {
        var sentences = Enumerable.Range(0, 12).Select(i => $"Sentence number {i} tells of the weather in town{(i % 3 == 0 ? "!" : ".")}").ToArray();
        var text = string.Join(' ', sentences);

        var passages = Cut(text);

        Assert.True(passages.Count > 2);
        Assert.All(passages, passage => Assert.InRange(passage.Length, 60, Passages.Longest));
        Assert.All(sentences, sentence => Assert.Contains(passages, passage => passage.Contains(sentence, StringComparison.Ordinal)));
        Assert.All(sentences.Zip(sentences.Skip(1)), pair => Assert.Contains(passages, passage => passage.Contains($"{pair.First} {pair.Second}", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_line_ends_a_sentence_that_has_no_full_stop()
    {
        var line = new string('x', 100);

        Assert.Equal([$"{line}\r\n{line[..70]}", $"{line[..70]}\n\n{line}"], Cut($"{line}\r\n{line[..70]}\n\n{line}"));
    }

    [Fact]
    public void A_sentence_longer_than_any_passage_stays_whole()
    {
        var sentence = string.Join(' ', Enumerable.Repeat("and on", 60)) + ".";

        Assert.Equal([sentence], Cut(sentence + " Short."));
    }

    [Theory]
    [InlineData("a. ")]
    [InlineData("\n")]
    [InlineData("! ")]
    [InlineData("word ")]
    public void A_long_text_is_read_twice_at_most(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 20_000));

        Assert.InRange(Cut(text).Sum(passage => (long)passage.Length), 0, 2L * text.Length);
    }

    private static List<string> Cut(string text)
    {
        using var folded = new FoldedText(text);
        return [.. Passages.Of(folded).Select(passage => text[folded.Source(passage.Tokens[0].Start)..folded.Source(passage.Tokens[^1].End)].TrimEnd())];
    }
}
