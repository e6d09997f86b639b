using Newtonsoft.Json.Linq;
using Xunit.Sdk;

namespace CoachBot.Tests.Slack.BlockKit;

/// <summary>The lint itself: what it is there to catch, it catches.</summary>
public sealed class BlockLintTests
{
    [Fact]
    public void A_sound_message_passes() => BlockLint.Message("text", [Header("Title"), JObject.Parse("""{"type":"divider"}""")]);

    [Theory]
    [InlineData("""{"type":"header","text":{"type":"mrkdwn","text":"x"}}""")]
    [InlineData("""{"type":"header","text":{"type":"plain_text","text":"x"}}""")]
    [InlineData("""{"type":"header","text":{"type":"plain_text","text":"","emoji":false}}""")]
    [InlineData("""{"type":"context","elements":[]}""")]
    [InlineData("""{"type":"actions","elements":[{"type":"button","action_id":"a","text":{"type":"plain_text","text":"x","emoji":false}},{"type":"button","action_id":"a","text":{"type":"plain_text","text":"x","emoji":false}}]}""")]
    [InlineData("""{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[]}]}""")]
    [InlineData("""{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"user","user_id":"U1"}]}]}""")]
    [InlineData("""{"type":"input","label":{"type":"plain_text","text":"x","emoji":false},"element":{"type":"radio_buttons","action_id":"a","options":[]}}""")]
    [InlineData("""{"type":"hologram"}""")]
    public void A_block_that_Slack_would_refuse_fails(string block) => Assert.Throws<EmptyException>(() => BlockLint.Message("text", [JObject.Parse(block)]));

    [Fact]
    public void Limits_and_lone_surrogates_count()
    {
        Assert.Throws<EmptyException>(() => BlockLint.Message("text", [Header("\uD83D")]));
        Assert.Throws<EmptyException>(() => BlockLint.Message("text", [Header(new string('x', 151))]));
        Assert.Throws<EmptyException>(() => BlockLint.Message("text", [.. Enumerable.Range(0, 51).Select(_ => Header("x"))]));
        Assert.Throws<EmptyException>(() => BlockLint.Message("<!channel>", [Header("x")]));
        Assert.Throws<EmptyException>(() => BlockLint.Message(new string('é', 2001), [Header("x")]));
        Assert.Throws<EmptyException>(() => BlockLint.Message("text", [.. Enumerable.Range(0, 5).Select(_ => Context(new string('x', 3000)))]));
        Assert.Throws<EmptyException>(() => BlockLint.View(JObject.Parse("""{"type":"modal","blocks":[{"type":"divider"}]}""")));
    }

    private static JObject Header(string text) => new() { ["type"] = "header", ["text"] = Plain(text) };

    private static JObject Context(string text) => new() { ["type"] = "context", ["elements"] = new JArray(Plain(text)) };

    private static JObject Plain(string text) => new() { ["type"] = "plain_text", ["text"] = text, ["emoji"] = false };
}
