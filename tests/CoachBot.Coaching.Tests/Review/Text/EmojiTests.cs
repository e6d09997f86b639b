using CoachBot.Coaching.Review.Text;

namespace CoachBot.Coaching.Tests.Review.Text;

public sealed class EmojiTests
{
    [Theory]
    [InlineData("Bravo 👏👏🏽 à l\u2019équipe 🇫🇷 !", "👏 👏🏽 🇫🇷")]
    [InlineData("👨‍👩‍👧‍👦👩‍💻", "👨‍👩‍👧‍👦 👩‍💻")]
    [InlineData("1️⃣ 2⃣ #️⃣ 3", "1️⃣ 2⃣ #️⃣")]
    [InlineData("🇫🇷🇬🇧🇫", "🇫🇷 🇬🇧 🇫")]
    [InlineData("🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🏴󠁧󠁢󠁳󠁣󠁴󠁿")]
    [InlineData("© 2024 ©️ ™", "©️")]
    [InlineData("☺︎ ☺️ ☺", "☺️ ☺")]
    [InlineData("🧑🏻‍❤️‍💋‍🧑🏿", "🧑🏻‍❤️‍💋‍🧑🏿")]
    [InlineData("🧎🏾‍♀️‍➡️", "🧎🏾‍♀️‍➡️")]
    [InlineData("👩‍", "👩")]
    [InlineData("l\u2019été… « oui » – 10 €", "")]
    [InlineData("\uFE0F \u20E3 \u200D", "")]
    [InlineData("𝐁𝐨𝐥𝐝 日本語", "")]
    public void Emoji_are_found_whole(string text, string expected)
    {
        var found = new List<string>();
        foreach (var span in Emoji.In(text)) found.Add(text.Substring(span.Start, span.Length));
        Assert.Equal(expected, string.Join(' ', found));
    }

    [Fact]
    public void Half_an_emoji_is_none()
    {
        Assert.Equal(0, Count("\uD83D"));
        Assert.Equal(0, Count("\uDE00\uD83D a"));
        Assert.Equal(1, Count("👍\uD83C"));
    }

    private static int Count(string text)
    {
        var count = 0;
        foreach (var _ in Emoji.In(text)) count++;
        return count;
    }
}
