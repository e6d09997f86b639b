using AdaptiveCards;
using CoachBot.Channels.Slack.BlockKit;
using CoachBot.Coaching;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.Replies;

/// <summary>Makes messages and views of cards, marks their buttons with whose they are, and keeps the cards that can show more.</summary>
/// <param name="renderer">Makes blocks of cards.</param>
/// <param name="kept">The cards that can show more.</param>
/// <param name="shown">The value of a pressed button that shows more; null for cards as they start.</param>
internal sealed class CardPresenter(BlockKitRenderer renderer, KeptCards kept, string? shown = null)
{
    private const int MostMetadata = 3000;

    /// <summary>A text without a card, in as many messages as it takes.</summary>
    public static IEnumerable<SlackMessage> Words(string words)
    {
        var blocks = TextSplitter.Split(SlackText.Clean(words), SlackLimits.Passage).Select(part => new JObject { ["type"] = "section", ["text"] = SlackText.Plain(part, SlackLimits.Text) });
        var message = new JArray();
        var weight = 0;
        foreach (var block in blocks)
        {
            weight += BlockWeight.Of(block);
            if (message.Count > 0 && weight > SlackLimits.MessageWeight)
            {
                yield return Words(message);
                (message, weight) = ([], BlockWeight.Of(block));
            }

            message.Add(block);
        }

        yield return Words(message);
    }

    /// <summary>Shows cards as they are after a press on a button that shows more.</summary>
    public CardPresenter At(string state) => new(renderer, kept, state);

    public async Task<SlackMessage> MessageAsync(AdaptiveCard card, SlackPlace place, CancellationToken cancellationToken)
    {
        var message = shown is null ? renderer.Render(card) : renderer.RenderShown(card, shown);
        await MarkAsync(message.Blocks, card, place, cancellationToken);
        return message;
    }

    public async Task<JObject> ViewAsync(AdaptiveCard card, SlackPlace place, bool isHome, CancellationToken cancellationToken)
    {
        var words = SlackWords.In(LanguageExtensions.FromCulture(card.Lang) ?? Language.English);
        var contents = new CardContents(card);
        var frame = new ModalFrame
        {
            IsHome = isHome,
            Title = words.ModalTitle,
            Close = words.Close,
            Submit = contents.HasInputs ? words.Send : null,
            CallbackId = ViewName.Card,
            PrivateMetadata = contents.HasInputs ? MainAction(contents) : "",
            Shown = shown,
        };
        var view = renderer.RenderModal(card, frame).View;
        await MarkAsync((JArray)view["blocks"]!, card, place, cancellationToken);
        return view;
    }

    private static SlackMessage Words(JArray blocks) =>
        new(FallbackText.Cut(string.Concat(blocks.Select(block => (string?)block["text"]!["text"]))), blocks);

    private async Task MarkAsync(JArray blocks, AdaptiveCard card, SlackPlace place, CancellationToken cancellationToken)
    {
        var cardId = ButtonOwner.CanShowMore(blocks) ? await kept.KeepAsync(place, card, cancellationToken) : null;
        ButtonOwner.Mark(blocks, place.User, cardId);
    }

    /// <summary>What the submit button of a modal with inputs stands for: the card's most prominent button, or its last.</summary>
    private static string MainAction(CardContents contents)
    {
        var main = contents.Sending.FirstOrDefault(button => button.Style == "positive") ?? (contents.Sending is [.., var last] ? last : null);
        return main?.Data is { } carried && JToken.FromObject(carried) is JObject data && data.ToString(Formatting.None) is { Length: <= MostMetadata } metadata ? metadata : "";
    }
}
