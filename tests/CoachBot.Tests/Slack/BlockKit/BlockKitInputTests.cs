using AdaptiveCards;
using CoachBot.Channels.Slack.BlockKit;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack.BlockKit;

public sealed class BlockKitInputTests
{
    private static readonly BlockKitRenderer Renderer = new();

    [Fact]
    public void A_text_input_keeps_its_id_its_value_and_its_limits()
    {
        var input = Input(new AdaptiveTextInput { Id = "draft", Label = "Draft", Value = "Hello", Placeholder = "Paste it", IsMultiline = true, IsRequired = true, MaxLength = 25_000 });

        Assert.Equal("input:draft", (string?)input["block_id"]);
        Assert.False((bool)input["optional"]!);
        Assert.True(JToken.DeepEquals(
            JObject.Parse("""{"action_id":"draft","type":"plain_text_input","multiline":true,"max_length":3000,"initial_value":"Hello","placeholder":{"type":"plain_text","text":"Paste it","emoji":false}}"""),
            input["element"]));
    }

    [Fact]
    public void A_value_too_long_for_the_box_says_that_it_was_cut()
    {
        var input = Input(new AdaptiveTextInput { Id = "draft", Value = new string('x', 5000) });

        Assert.Equal(3000, ((string?)input.SelectToken("element.initial_value"))?.Length);
        Assert.Contains("3000", (string?)input.SelectToken("hint.text"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, false, AdaptiveChoiceInputStyle.Compact, "static_select")]
    [InlineData(3, false, AdaptiveChoiceInputStyle.Expanded, "radio_buttons")]
    [InlineData(11, false, AdaptiveChoiceInputStyle.Expanded, "static_select")]
    [InlineData(3, true, AdaptiveChoiceInputStyle.Compact, "checkboxes")]
    [InlineData(11, true, AdaptiveChoiceInputStyle.Compact, "multi_static_select")]
    public void Choices_become_the_control_that_holds_them(int count, bool several, AdaptiveChoiceInputStyle style, string control)
    {
        var input = Input(new AdaptiveChoiceSetInput { Id = "who", Label = "Who", Choices = Choices(count), IsMultiSelect = several, Style = style, Value = several ? "1,2" : "2" });

        Assert.Equal(control, (string?)input.SelectToken("element.type"));
        Assert.Equal(count, input.SelectToken("element.options")!.Count());
        Assert.Equal(several ? ["1", "2"] : ["2"], input.SelectTokens("element.initial_option.value").Concat(input.SelectTokens("element.initial_options[*].value")).Select(value => (string?)value));
    }

    [Fact]
    public void Choices_that_Slack_has_no_room_for_are_named()
    {
        var blocks = Modal(new AdaptiveChoiceSetInput { Id = "who", Choices = [.. Choices(101), new AdaptiveChoice { Title = "Long", Value = new string('v', 151) }] });

        Assert.Equal(100, blocks.SelectToken("[0].element.options")!.Count());
        Assert.Contains("Choice 101", (string?)blocks.SelectToken("[1].elements[0].text"), StringComparison.Ordinal);
        Assert.Contains("Long", (string?)blocks.SelectToken("[1].elements[0].text"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_frame_gives_the_view_its_title_its_buttons_and_its_memory()
    {
        var frame = new ModalFrame { Title = "Relire un brouillon avec le coach", Submit = "Relire", Close = "Fermer", CallbackId = "review", PrivateMetadata = "{}" };

        var view = Renderer.RenderModal(Card(new AdaptiveTextBlock("x")), frame).View;

        BlockLint.View(view);
        Assert.Equal("Relire un brouillon…", (string?)view.SelectToken("title.text"));
        Assert.Equal(["Relire", "Fermer", "review", "{}"], new[] { "submit.text", "close.text", "callback_id", "private_metadata" }.Select(path => (string?)view.SelectToken(path)));
    }

    [Fact]
    public void A_memory_that_Slack_would_refuse_is_refused_by_name() =>
        Assert.Contains("PrivateMetadata", Assert.Throws<ArgumentException>(() => Renderer.RenderModal(Card(), new ModalFrame { PrivateMetadata = new string('x', 3001) })).Message, StringComparison.Ordinal);

    private static JObject Input(AdaptiveElement element) => (JObject)Assert.Single(Modal(element));

    private static JArray Modal(AdaptiveElement element)
    {
        var view = Renderer.RenderModal(Card(element), new ModalFrame { Title = "Coach" }).View;
        BlockLint.View(view);
        return (JArray)view["blocks"]!;
    }

    private static AdaptiveCard Card(params AdaptiveElement[] elements) => new("1.5") { Lang = "en", FallbackText = "x", Body = [.. elements] };

    private static List<AdaptiveChoice> Choices(int count) => [.. Enumerable.Range(1, count).Select(number => new AdaptiveChoice { Title = $"Choice {number}", Value = $"{number}" })];
}
