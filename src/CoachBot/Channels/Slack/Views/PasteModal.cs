using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Channels.Slack.BlockKit;
using CoachBot.Coaching;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.Views;

/// <summary>The modal to paste a draft into, away from everybody's eyes.</summary>
internal sealed class PasteModal(BlockKitRenderer renderer)
{
    public const string InputId = "draft";
    public const string BlockId = "input:" + InputId;

    private const int MostCharacters = 3000;

    public JObject View(Language language)
    {
        var (words, text) = (SlackWords.In(language), CardText.In(language));
        var input = new AdaptiveTextInput { Id = InputId, IsMultiline = true, IsRequired = true, MaxLength = MostCharacters, Label = text.YourDraft };
        var card = Parts.Card(text, words.PasteTitle, input, Parts.Subtle(words.PasteHint));
        return renderer.RenderModal(card, new ModalFrame { Title = words.PasteTitle, Submit = text.DialogReview, Close = words.Close, CallbackId = ViewName.Paste }).View;
    }

    /// <summary>Says that what was submitted is being read.</summary>
    public JObject Thinking(Language language)
    {
        var words = SlackWords.In(language);
        return renderer.RenderModal(NoticeCard.Build(CardText.In(language), $"{words.ModalTitle} {words.Thinking}"), new ModalFrame { Title = words.ModalTitle, Close = words.Close }).View;
    }
}
