using CoachBot.Channels.Slack;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack;

public sealed class MarkupTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a &lt;b&gt; &amp;amp; c", "a <b> &amp; c")]
    [InlineData("<https://example.com>", "https://example.com")]
    [InlineData("<http://example.com|example.com>", "example.com")]
    [InlineData("<https://example.com/|https://example.com>", "https://example.com")]
    [InlineData("<https://example.com|our site>", "our site https://example.com")]
    [InlineData("<mailto:anna@example.com|anna@example.com>", "anna@example.com")]
    [InlineData("<tel:+33612345678|06 12 34 56 78>", "06 12 34 56 78")]
    [InlineData("<@U0COACH> hello <@U0OTHER> <@U1|bob>", "hello @U0OTHER @bob")]
    [InlineData("<#C1|general> <#C2>", "#general #C2")]
    [InlineData("<!here> <!subteam^S1|@sales>", "@here @sales")]
    [InlineData("<!date^1392734382^{date}|tomorrow>", "tomorrow")]
    [InlineData("a < b > c <> <|x>", "a < b > c <> <|x>")]
    [InlineData("our <b>bold</b> and <our plan>", "our <b>bold</b> and <our plan>")]
    [InlineData(null, "")]
    public void Markup_is_read_as_what_was_typed(string? markup, string expected) =>
        Assert.Equal(expected, SlackMarkup.ToPlain(markup, "U0COACH"));

    [Fact]
    public void Emoji_are_read_from_the_blocks_or_by_their_common_names()
    {
        var blocks = JArray.Parse("""[{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"emoji","name":"technologist","unicode":"1f9d1-200d-1f4bb"},{"type":"emoji","name":"broken","unicode":"zz"},{"type":"emoji"}]}]}]""");

        Assert.Equal("🧑\u200D💻 and 😂 👍 at 10:30:45 :broken: :acme_logo:", SlackMarkup.ToPlain(":technologist: and :joy: :+1: at 10:30:45 :broken: :acme_logo:", blocks: blocks));
    }
}
