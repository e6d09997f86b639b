using System.Net;
using AdaptiveCards;
using CoachBot.Channels.Slack.BlockKit;
using CsCheck;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack.BlockKit;

public sealed class BlockKitRendererTests
{
    private static readonly BlockKitRenderer Renderer = new();

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public void What_somebody_typed_is_shown_as_it_is(string typed)
    {
        var shown = string.Concat(Pages.Of(Card(new AdaptiveRichTextBlock { Id = "draft", Inlines = [new AdaptiveTextRun(typed)] })).SelectMany(page => page)
            .SelectMany(block => block.SelectTokens("$.elements[*].elements[?(@.type == 'text')].text")).Select(text => (string?)text));

        Assert.Equal(string.IsNullOrWhiteSpace(SlackText.Clean(typed)) ? "fallback" : SlackText.Clean(typed), shown);
    }

    [Fact]
    public void Any_card_is_taken_by_Slack_and_says_all_of_its_words() => Gen.Select(AnyText.Long, AnyText.Long, AnyText.Long, AnyText.Long).Sample((a, b, c, d) =>
    {
        var card = CardOf(a, b, c, d);
        var shown = SlackReader.Words(Pages.Of(card).SelectMany(page => page));
        Assert.All(new[] { a, b, c }, words => Assert.Contains(SlackReader.Squeeze(SlackText.Clean(words)), shown, StringComparison.Ordinal));
        Assert.NotEmpty(Pages.OfView(card));
    }, iter: 100);

    [Fact]
    public void Highlights_are_bold_and_the_grave_ones_carry_an_icon()
    {
        var runs = Blocks(new AdaptiveRichTextBlock
        {
            Id = "draft",
            Inlines =
            [
                new AdaptiveTextRun("We "),
                new AdaptiveTextRun("hate") { Highlight = true, Weight = AdaptiveTextWeight.Bolder, Color = AdaptiveTextColor.Attention },
                new AdaptiveTextRun(" the "),
                new AdaptiveTextRun("#news") { Highlight = true, Weight = AdaptiveTextWeight.Bolder },
            ],
        })[0].SelectToken("elements[0].elements")!;

        Assert.Equal(["We ", "✖\u00A0hate", " the ", "#news"], runs.Select(run => (string?)run["text"]));
        Assert.Equal([null, true, null, true], runs.Select(run => (bool?)run.SelectToken("style.bold")));
    }

    [Fact]
    public void Styles_of_runs_are_styles_in_Slack()
    {
        var run = new AdaptiveTextRun("x") { Italic = true, Strikethrough = true, Underline = true, FontType = AdaptiveFontType.Monospace, Weight = AdaptiveTextWeight.Bolder };

        var style = (JObject)Blocks(new AdaptiveRichTextBlock { Inlines = [run] })[0].SelectToken("elements[0].elements[0].style")!;

        Assert.Equal(["bold", "code", "italic", "strike", "underline"], style.Properties().Select(property => property.Name).Order());
    }

    [Fact]
    public void Small_print_stays_small_print_whether_it_is_a_text_block_or_runs() =>
        Assert.Equal("Source: somebody\nSource: else", (string?)Assert.Single(Blocks(
            new AdaptiveTextBlock("Source: somebody") { IsSubtle = true },
            new AdaptiveRichTextBlock { Inlines = [new AdaptiveTextRun("Source: ") { IsSubtle = true }, new AdaptiveTextRun("else") { IsSubtle = true }] })).SelectToken("elements[0].text"));

    [Fact]
    public void An_unknown_element_is_named_or_replaced_by_its_fallback()
    {
        var replaced = new Hologram { Fallback = new AdaptiveFallbackElement(new AdaptiveTextBlock("instead")) };
        var dropped = new Hologram { Fallback = new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop) };

        var shown = SlackReader.Words(Blocks(new Hologram(), replaced, dropped, new AdaptiveTextBlock("end")).Cast<JObject>());

        Assert.Equal(SlackReader.Squeeze("⚠ This element cannot be shown here: Hologram instead end"), shown);
    }

    [Fact]
    public void Buttons_of_which_one_has_a_long_title_get_a_line_each()
    {
        const string title = "Why should a boss stay out of politics on social networks at all?";

        var row = Blocks(new AdaptiveActionSet { Actions = [Execute("Ask"), Execute(title), Execute("Stop")] });

        Assert.Equal(["section", "section", "section"], row.Select(block => (string?)block["type"]));
        Assert.Equal(title, (string?)row[1].SelectToken("text.text"));
        Assert.Equal(title, (string?)row[1].SelectToken("accessory.accessibility_label"));
    }

    [Fact]
    public void A_button_whose_data_Slack_does_not_take_is_named_rather_than_broken()
    {
        var shown = Blocks(new AdaptiveActionSet { Actions = [new AdaptiveExecuteAction { Title = "Big", Verb = "ask", Data = new JObject { ["verb"] = "ask", ["question"] = new string('q', 2000) } }] });

        Assert.Equal("context", (string?)Assert.Single(shown)["type"]);
    }

    [Fact]
    public void The_data_of_a_button_comes_back_as_it_was_though_Slack_escapes_what_it_sends()
    {
        var button = Blocks(new AdaptiveActionSet { Actions = [new AdaptiveExecuteAction { Title = "Ask", Verb = "ask", Data = new JObject { ["question"] = "R&D <b> &lt; \uD83D?" } }] }).SelectToken("[0].elements[0]")!;

        var value = (string)button["value"]!;

        Assert.DoesNotContain(value, character => character is '&' or '<' or '>');
        Assert.True(JToken.DeepEquals(JObject.Parse("""{"verb":"ask","question":"R&D <b> &lt; \uFFFD?"}"""), JObject.Parse(value)));
    }

    [Fact]
    public void Only_addresses_on_the_web_become_links()
    {
        var shown = Blocks(
            new AdaptiveActionSet { Actions = [new AdaptiveOpenUrlAction { Title = "Web", Url = new Uri("https://example.com/a b") }, new AdaptiveOpenUrlAction { Title = "Script", Url = new Uri("javascript:alert(1)") }] });

        Assert.Equal("https://example.com/a%20b", (string?)shown.SelectToken("[0].elements[0].url"));
        Assert.Equal(["actions", "context"], shown.Select(block => (string?)block["type"]));
    }

    [Fact]
    public void The_same_id_twice_gives_two_ids() =>
        Assert.Equal(["draft", "draft-2"], Blocks(new AdaptiveTextBlock("a") { Id = "draft" }, new AdaptiveTextBlock("b") { Id = "draft" }).Select(block => (string?)block["block_id"]));

    [Fact]
    public void An_empty_card_still_says_something()
    {
        var card = Card();
        card.FallbackText = "";
        var message = Renderer.Render(card);
        BlockLint.Message(message.Text, message.Blocks);
        Assert.Equal("…", message.Text);
    }

    [Fact]
    public void The_fallback_text_is_escaped_and_never_cut_inside_an_entity()
    {
        var card = Card(new AdaptiveTextBlock("x"));
        card.FallbackText = string.Concat(Enumerable.Repeat("<!channel>&", 2000));

        var text = Renderer.Render(card).Text;

        Assert.InRange(text.Length, 2000, 4000);
        Assert.StartsWith(WebUtility.HtmlDecode(text.TrimEnd('…')), card.FallbackText, StringComparison.Ordinal);
        Assert.DoesNotContain('&', text.Replace("&lt;", "", StringComparison.Ordinal).Replace("&gt;", "", StringComparison.Ordinal).Replace("&amp;", "", StringComparison.Ordinal));
    }

    private static JArray Blocks(params AdaptiveElement[] elements) => Renderer.Render(Card(elements)).Blocks;

    private static AdaptiveCard Card(params AdaptiveElement[] elements) => new("1.5") { Lang = "en", FallbackText = "fallback", Body = [.. elements] };

    private static AdaptiveExecuteAction Execute(string title) => new() { Title = title, Verb = "ask", Data = new JObject { ["verb"] = "ask" } };

    private static AdaptiveCard CardOf(string a, string b, string c, string d) => Card(
        new AdaptiveContainer { Id = a, Separator = true, Items = [new AdaptiveTextBlock(a) { Style = AdaptiveTextBlockStyle.Heading }, new AdaptiveTextBlock(b), new AdaptiveTextBlock(c) { IsSubtle = true }] },
        new AdaptiveRichTextBlock { Inlines = [new AdaptiveTextRun(a) { Weight = AdaptiveTextWeight.Bolder }, new AdaptiveTextRun(b) { Highlight = true, Color = AdaptiveTextColor.Attention }] },
        new AdaptiveFactSet { Facts = [new AdaptiveFact(a, b), new AdaptiveFact(c, d)] },
        new AdaptiveTextInput { Id = a, Label = b, Placeholder = c, Value = d },
        new AdaptiveChoiceSetInput { Id = d, Label = a, Value = b, Choices = [new AdaptiveChoice { Title = c, Value = b }, new AdaptiveChoice { Title = a, Value = d }] },
        new AdaptiveActionSet { Actions = [new AdaptiveExecuteAction { Title = a, Verb = b, Data = new JObject { ["verb"] = c } }, new AdaptiveSubmitAction { Title = b, Data = c }] });

    private sealed class Hologram : AdaptiveElement
    {
        public override string Type { get; set; } = "Hologram";
    }
}
