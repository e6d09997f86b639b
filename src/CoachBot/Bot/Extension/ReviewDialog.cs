using System.Text;
using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Coaching;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Bot.Extension;

/// <summary>The dialog "Review with Coach": the review so far, the text to change, and what to do with it.</summary>
internal static class ReviewDialog
{
    /// <summary>The id of the text input.</summary>
    public const string TextInput = "text";

    // Teams takes 28 KB; a draft that does not fit beside its review is kept all the same.
    private const int MostBytes = 26 * 1024;
    private const int LongestTitle = 60;

    public static MessagingExtensionActionResponse Show(AdaptiveCard card, CardText text, string draft, string? draftId)
    {
        SubmitOnly.Apply(card.Body);
        var input = Input(text);
        card.Body.Add(input);
        card.Body.Add(Parts.Buttons(Actions(text, draftId)));
        input.Value = Bytes(card) + Bytes(draft) <= MostBytes ? draft : null;
        var attachment = new Attachment { ContentType = AdaptiveCard.ContentType, Content = card };
        return new MessagingExtensionActionResponse
        {
            Task = new TaskModuleContinueResponse(new TaskModuleTaskInfo { Title = text.DialogTitle, Height = "large", Width = "medium", Card = attachment }),
        };
    }

    /// <summary>Puts the text into the message that is being written, as a card that shows nothing else.</summary>
    public static MessagingExtensionActionResponse Insert(CardText text, string draft)
    {
        var card = Parts.Card(text, draft, Parts.Verbatim(draft));
        var preview = new Attachment { ContentType = "application/vnd.microsoft.card.thumbnail", Content = new JObject { ["title"] = Excerpt.Of(draft, LongestTitle) } };
        var attachment = new MessagingExtensionAttachment { ContentType = AdaptiveCard.ContentType, Content = card, Preview = preview };
        return new MessagingExtensionActionResponse
        {
            ComposeExtension = new MessagingExtensionResult { Type = "result", AttachmentLayout = AttachmentLayoutTypes.List, Attachments = [attachment] },
        };
    }

    private static int Bytes(object shown) => Encoding.UTF8.GetByteCount(JsonConvert.SerializeObject(shown));

    private static AdaptiveTextInput Input(CardText text) => new()
    {
        Id = TextInput,
        Label = text.DialogPrompt,
        IsMultiline = true,
        MaxLength = RequestReader.LongestPost,
    };

    private static IEnumerable<AdaptiveAction> Actions(CardText text, string? draftId)
    {
        var data = new ButtonData { Draft = draftId, Language = text.Language.Code() };
        yield return Submit(text.DialogReview, data with { Verb = Verbs.ReviewText });
        if (draftId is not null)
        {
            yield return Submit(text.InsertText, data with { Verb = Verbs.InsertText });
        }
    }

    private static AdaptiveSubmitAction Submit(string title, ButtonData data) => new() { Title = title, Data = data.ToJson() };
}
