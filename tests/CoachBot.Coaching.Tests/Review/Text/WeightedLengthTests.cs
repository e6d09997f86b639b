using CoachBot.Coaching.Review.Text;

namespace CoachBot.Coaching.Tests.Review.Text;

public sealed class WeightedLengthTests
{
    [Theory]
    [InlineData("\u2019", 1)] // ’
    [InlineData("\u201C\u201D", 2)] // “ ”
    [InlineData("\u00AB\u00BB", 2)] // « »
    [InlineData("\u2013\u2014", 2)] // – —
    [InlineData("\u00A0", 1)] // no-break space
    [InlineData("\u202F", 2)] // narrow no-break space
    [InlineData("\u2026", 2)] // …
    [InlineData("\u20AC", 2)] // €
    [InlineData("\u2032\u2033", 2)] // ′ ″
    [InlineData("\u0153\u00E9\u00C7\u00FF", 4)] // œéÇÿ
    [InlineData("Bravo\u202F!", 8)]
    [InlineData("10 000 \u20AC", 9)]
    [InlineData("日本語", 6)]
    [InlineData("مرحبا", 5)]
    [InlineData("שלום", 4)]
    [InlineData("a\r\nb", 4)]
    [InlineData("\t", 1)]
    public void Typography_weighs_one_or_two(string text, int weighted) =>
        Assert.Equal(weighted, WeightedLength.Measure(text).Weighted);

    [Theory]
    [InlineData("👍", 2)]
    [InlineData("👍🏽", 2)]
    [InlineData("👨‍👩‍👧‍👦", 2)]
    [InlineData("👩🏽‍⚕️", 2)]
    [InlineData("🧑🏻‍🤝‍🧑🏿", 2)]
    [InlineData("❤️‍🔥", 2)]
    [InlineData("🏳️‍🌈", 2)]
    [InlineData("🇫🇷", 2)]
    [InlineData("🇫🇷🇬🇧", 4)]
    [InlineData("🇦🇦", 4)] // no such flag: two letters
    [InlineData("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2)]
    [InlineData("1️⃣", 2)]
    [InlineData("#⃣", 2)]
    [InlineData("✌️", 2)]
    [InlineData("☺︎", 4)] // asked to be text
    [InlineData("©", 1)]
    [InlineData("©️", 2)]
    [InlineData("™", 2)]
    [InlineData("🐱‍🐶", 5)] // joined, but no emoji that exists
    [InlineData("👍️", 4)] // takes no selector
    public void An_emoji_weighs_two_however_it_is_made(string text, int weighted) =>
        Assert.Equal(weighted, WeightedLength.Measure(text).Weighted);

    [Theory]
    [InlineData("👨‍👩‍👧‍👦", 11, 7)]
    [InlineData("日本", 4, 2)]
    [InlineData("https://exemple.fr/un/tres/long/chemin", 23, 23)]
    public void Earlier_rules_weigh_otherwise(string text, int second, int first)
    {
        Assert.Equal(second, WeightedLength.Measure(text, Weighting.Version2).Weighted);
        Assert.Equal(first, WeightedLength.Measure(text, Weighting.Version1).Weighted);
    }

    [Theory]
    [InlineData("http://a.co", 23)]
    [InlineData("coach.app", 23)]
    [InlineData("Lire exemple.fr/rapport-annuel?annee=2024&langue=fr#page-12.", 29)]
    [InlineData("«\u00A0exemple.fr\u00A0»", 27)]
    public void Any_link_weighs_twenty_three(string text, int weighted) =>
        Assert.Equal(weighted, WeightedLength.Measure(text).Weighted);

    [Fact]
    public void A_post_of_exactly_280_is_valid_and_one_more_is_not()
    {
        var fits = WeightedLength.Measure(new string('é', 280));
        Assert.Equal(new PostLength(280, 280, 280, IsValid: true), fits);
        Assert.Equal((0, 1000), (fits.Remaining, fits.Permillage));

        var over = WeightedLength.Measure(new string('é', 281));
        Assert.Equal(new PostLength(281, 280, 280, IsValid: false), over);
        Assert.Equal(-1, over.Remaining);
    }

    [Fact]
    public void An_empty_post_is_not_valid() =>
        Assert.Equal(new PostLength(0, 280, 0, IsValid: false), WeightedLength.Measure(""));

    [Theory]
    [InlineData("ab\uFFFEc")]
    [InlineData("ab\uFFFFc")]
    [InlineData("ab\uFEFFc")]
    public void A_refused_character_makes_a_post_invalid_and_ends_what_fits(string text)
    {
        var length = WeightedLength.Measure(text);
        Assert.False(length.IsValid);
        Assert.Equal(2, length.FitsUpTo);
        Assert.Equal(5, length.Weighted);
    }

    [Fact]
    public void What_fits_never_ends_inside_an_emoji_or_a_link()
    {
        var family = WeightedLength.Measure(new string('a', 279) + "👨‍👩‍👧‍👦");
        Assert.Equal((281, 279), (family.Weighted, family.FitsUpTo));

        var link = WeightedLength.Measure(new string('a', 260) + " https://exemple.fr/a b");
        Assert.Equal((286, 261), (link.Weighted, link.FitsUpTo));
    }

    [Fact]
    public void What_fits_is_counted_in_the_text_as_it_was_given()
    {
        var text = string.Concat(Enumerable.Repeat("e\u0301", 281));
        Assert.Equal(new PostLength(281, 280, 560, IsValid: false), WeightedLength.Measure(text));
    }

    [Fact]
    public void A_lone_surrogate_weighs_two_and_stops_nothing()
    {
        string[] texts = ["\uD83D", "\uDE00", "a\uD83Db", "\uDE00\uD83D", "e\u0301\uD83De\u0301"];
        Assert.Equal([2, 2, 4, 4, 4], texts.Select(text => WeightedLength.Measure(text).Weighted));
        Assert.All(texts, text => Assert.True(WeightedLength.Measure(text).IsValid));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("あ")]
    [InlineData("👨‍👩‍")]
    [InlineData("a.com_b.org_c.net_")]
    [InlineData("é.comé.")]
    [InlineData("a.co/(b.co/((")]
    [InlineData("http://a_")]
    [InlineData("#a@b$c ")]
    [InlineData("e\u0301")]
    [InlineData("\uFFFD")]
    public void A_text_of_300_kilobytes_is_measured_to_its_end(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 300_000 / unit.Length));
        var parsed = PostText.Parse(text);
        Assert.False(parsed.Length.IsValid);
        Assert.InRange(parsed.Length.Weighted, 281, 23 * text.Length);
        Assert.InRange(parsed.Length.FitsUpTo, 1, 3_000);
    }
}
