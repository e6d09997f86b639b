using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Channels.Slack.BlockKit.Elements;
using CoachBot.Coaching;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.BlockKit;

/// <summary>Shows our cards in Slack. Whatever is on the card stays inert: nothing is ever sent as mrkdwn.</summary>
internal sealed class BlockKitRenderer
{
    /// <summary>Buttons whose action id begins with this change what is shown; their value goes to <see cref="RenderShown"/> or <see cref="ModalFrame.Shown"/>.</summary>
    public const string ShowPrefix = "coach.show:";

    private readonly ElementRenderers _elements = new();

    public SlackMessage Render(AdaptiveCard card) => Message(card, Disclosure.Of(card, null));

    /// <summary>The card after a press on one of its <c>coach.show:</c> buttons.</summary>
    public SlackMessage RenderShown(AdaptiveCard card, string target) => Message(card, Disclosure.Of(card, target));

    public SlackModal RenderModal(AdaptiveCard card, ModalFrame frame)
    {
        var disclosure = Disclosure.Of(card, frame.Shown);
        return new SlackModal(ViewBuilder.Build(frame, Blocks(card, disclosure, PageSize.View)));
    }

    private SlackMessage Message(AdaptiveCard card, Disclosure disclosure)
    {
        var blocks = Blocks(card, disclosure, PageSize.Message);
        return new SlackMessage(FallbackText.Of(card, blocks), blocks);
    }

    private JArray Blocks(AdaptiveCard card, Disclosure disclosure, PageSize size)
    {
        var words = CardText.In(LanguageExtensions.FromCulture(card.Lang) ?? Language.English);
        var rendering = new CardRendering(_elements, words, disclosure);
        rendering.Elements(card.Body ?? []);
        rendering.Actions(card.Actions ?? []);
        rendering.Blocks.OrElse(card.FallbackText);
        return Pager.Page(rendering.Blocks.ToList(), size, disclosure, words);
    }
}
