using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.State;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace CoachBot.Bot.Extension;

/// <summary>Answers the dialog "Review with Coach". Each step is kept in the profile: a dialog that closes loses nothing that was sent.</summary>
internal sealed class DialogDesk(RequestReader reader, CoachDesk desk, CoachSessions sessions)
{
    /// <summary>Opens the dialog: on a message with its review, from the compose box with the last draft offered.</summary>
    public MessagingExtensionActionResponse Open(MessagingExtensionAction action, CoachProfile profile, string? locale)
    {
        if (action.MessagePayload?.Body is { } body)
        {
            return Review(HtmlText.Of(body), profile, locale);
        }

        var text = CardText.In(RequestReader.Fallback(profile, locale));
        var last = profile.Drafts.Count > 0 ? profile.Drafts[^1] : null;
        return ReviewDialog.Show(Parts.Card(text, text.DialogPrompt), text, last?.Text ?? "", last?.Id);
    }

    public MessagingExtensionActionResponse Submit(MessagingExtensionAction action, CoachProfile profile, string? locale)
    {
        var button = ButtonData.Read(action.Data);
        var stored = profile.Find(button?.Draft);
        var typed = (action.Data as JObject)?[ReviewDialog.TextInput]?.ToString().Trim();
        var changed = !string.IsNullOrEmpty(typed) && typed != stored?.Text.Trim();
        return button?.Verb switch
        {
            Verbs.InsertText when (changed ? typed : stored?.Text) is { Length: > 0 and <= RequestReader.LongestPost } draft =>
                ReviewDialog.Insert(CardText.In(Language(button, profile, locale)), draft),

            // What was typed since the review was shown counts, whichever button was pressed.
            Verbs.ReviewText or _ when changed || stored is null => Review(typed ?? "", profile, locale),
            Verbs.ReviewText => Review(stored.Text, profile, locale),
            _ => Press(button, profile, locale),
        };
    }

    private MessagingExtensionActionResponse Review(string draft, CoachProfile profile, string? locale)
    {
        var (request, language) = reader.ReadDraft(draft, profile, locale);
        return Answer(request, language, profile, draft);
    }

    private MessagingExtensionActionResponse Press(ButtonData? button, CoachProfile profile, string? locale)
    {
        var (request, language) = RequestReader.Read(button, profile, locale);
        return Answer(request, language, profile, profile.Find(button?.Draft)?.Text ?? "");
    }

    private MessagingExtensionActionResponse Answer(CoachRequest request, Language language, CoachProfile profile, string draft)
    {
        var before = profile.Drafts.Count > 0 ? profile.Drafts[^1].Id : null;
        var card = desk.Answer(request, sessions.Begin(profile, language));
        var last = profile.Drafts.Count > 0 ? profile.Drafts[^1] : null;
        var isNew = last is not null && last.Id != before;
        var shown = isNew ? last : profile.Drafts.FindLast(stored => stored.Text == draft);
        return ReviewDialog.Show(card, CardText.In(language), shown?.Text ?? draft, shown?.Id);
    }

    private static Language Language(ButtonData button, CoachProfile profile, string? locale) =>
        LanguageExtensions.FromCulture(button.Language) ?? RequestReader.Fallback(profile, locale);
}
