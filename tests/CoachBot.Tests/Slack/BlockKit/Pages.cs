using AdaptiveCards;
using CoachBot.Channels.Slack.BlockKit;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack.BlockKit;

/// <summary>A card in Slack, read to its end as a person does who presses "show more"; each page linted.</summary>
internal static class Pages
{
    private const int Most = 200;
    private static readonly BlockKitRenderer Renderer = new();

    /// <summary>The blocks of each message, without the buttons between the pages.</summary>
    public static IReadOnlyList<IReadOnlyList<JObject>> Of(AdaptiveCard card) => Turn(target =>
    {
        var message = target is null ? Renderer.Render(card) : Renderer.RenderShown(card, target);
        BlockLint.Message(message.Text, message.Blocks);
        return message.Blocks;
    });

    public static IReadOnlyList<IReadOnlyList<JObject>> OfView(AdaptiveCard card) => Turn(target =>
    {
        var view = Renderer.RenderModal(card, new ModalFrame { Shown = target }).View;
        BlockLint.View(view);
        return (JArray)view["blocks"]!;
    });

    private static List<IReadOnlyList<JObject>> Turn(Func<string?, JArray> render)
    {
        var pages = new List<IReadOnlyList<JObject>>();
        string? target = null;
        do
        {
            Assert.True(pages.Count < Most, "the pages do not end");
            var blocks = render(target);
            var next = blocks.SelectTokens("$..elements[?(@.action_id == 'coach.show:page-on')]").SingleOrDefault();
            pages.Add([.. blocks.Cast<JObject>().Where(block => !block.SelectTokens("$.elements[*].action_id").Any(id => ((string)id!).StartsWith("coach.show:page", StringComparison.Ordinal)))]);
            target = (string?)next?["value"];
        }
        while (target is not null);

        return pages;
    }
}
