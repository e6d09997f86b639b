using CoachBot.Coaching.Review.Text;

namespace CoachBot.Coaching.Tests.Review.Text;

public sealed class NormalizationTests
{
    [Theory]
    [InlineData("e\u0301te\u0301", "été")]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("\u1112\u1161\u11AB", "\uD55C")]
    [InlineData("e\u0301\uFFFEe\u0301", "é\uFFFEé")]
    public void A_text_is_composed(string text, string expected) => Assert.Equal(expected, Normalization.ToComposed(text));

    [Fact]
    public void A_text_is_composed_around_lone_surrogates() =>
        Assert.Equal("\uD83Dé\uDE00é", Normalization.ToComposed("\uD83De\u0301\uDE00e\u0301"));

    [Theory]
    [InlineData("")]
    [InlineData("L\u2019été « déjà » – 10 € … 👍🏽 🇫🇷 1️⃣")]
    [InlineData("日本語 한국어 العربية")]
    public void A_composed_text_stays_as_it_is(string text)
    {
        Assert.Equal(text, Normalization.ToComposed(text));
        Assert.Equal(text, Normalization.ToComposed(Normalization.ToComposed(text)));
    }

    [Fact]
    public void What_is_taken_for_composed_without_asking_is_so()
    {
        var plain = Enumerable.Range(0, 0xD800).Select(c => (char)c).Where(c => ReferenceEquals(Probe(c), Normalization.ToComposed(Probe(c))));
        Assert.All(plain, c => Assert.True(Probe(c).IsNormalized(System.Text.NormalizationForm.FormC)));

        string Probe(char c) => Probes[c];
    }

    private static readonly string[] Probes = [.. Enumerable.Range(0, 0xD800).Select(c => $"a{(char)c}")];
}
