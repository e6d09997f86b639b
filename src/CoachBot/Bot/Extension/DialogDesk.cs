using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.State;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace CoachBot.Bot.Extension;

/// <summary>Answers the dialog "Review with Coach". Each step is kept in the profile: a dialog that closes loses nothing that was sent.</summary>
internal sealed class DialogDesk(RequestReader reader, CoachDesk desk, CoachSessions sessions)
{
    /// <summary>Opens the dialog: on a message with its review, from the compose box with the last draft offered.</summary>
    public DialogStep Open(MessagingExtensionAction action, CoachProfile profile, Activity activity)
    {
        if (action.MessagePayload?.Body is { } body)
        {
            return Review(HtmlText.Of(body), profile, activity);
        }

        var text = CardText.In(RequestReader.Fallback(profile, activity.Locale), profile.Informal);
        var last = profile.Drafts.LastOrDefault();
        return new(ReviewDialog.Show(Parts.Card(text, text.DialogPrompt), text, last?.Text ?? "", last?.Id));
    }

    public DialogStep Submit(MessagingExtensionAction action, CoachProfile profile, Activity activity)
    {
        var button = ButtonData.Read(action.Data);
        var stored = profile.Find(button?.Draft);
        var typed = (action.Data as JObject)?[ReviewDialog.TextInput]?.ToString().Trim();
        var changed = !string.IsNullOrEmpty(typed) && typed != stored?.Text.Trim();
        return button?.Verb switch
        {
            Verbs.InsertText when (changed ? typed : stored?.Text) is { Length: > 0 and <= RequestReader.LongestPost } draft =>
                new(ReviewDialog.Insert(CardText.In(Language(button, profile, activity), profile.Informal), draft)),

            // What was typed since the review was shown counts, whichever button was pressed.
            _ when changed || stored is null => Review(typed ?? "", profile, activity),
            Verbs.ReviewText => Review(stored.Text, profile, activity),
            _ => Press(button, profile, activity),
        };
    }

    private DialogStep Review(string draft, CoachProfile profile, Activity activity)
    {
        var (request, language) = reader.ReadDraft(draft, profile, activity.Locale);
        return Answer(request, language, profile, draft, activity);
    }

    private DialogStep Press(ButtonData? button, CoachProfile profile, Activity activity)
    {
        var (request, language) = reader.Read(button, profile, activity.Locale);
        return Answer(IsAboutADraft(request) ? request : new CoachRequest.UnknownButton(), language, profile, profile.Find(button?.Draft)?.Text ?? "", activity);
    }

    private DialogStep Answer(CoachRequest request, Language language, CoachProfile profile, string draft, Activity activity)
    {
        var before = profile.Drafts.LastOrDefault()?.Id;
        var session = sessions.Begin(profile, language, activity) with { Approvers = [] };
        var card = desk.Answer(request, session);
        var last = profile.Drafts.LastOrDefault();
        var isNew = last is not null && last.Id != before;
        var shown = isNew ? last : profile.Drafts.FindLast(stored => stored.Text == draft);
        return new(ReviewDialog.Show(card, session.Text, shown?.Text ?? draft, shown?.Id), request, session);
    }

    // The dialog is about one draft: it changes no settings and erases nothing.
    private static bool IsAboutADraft(CoachRequest request) =>
        request is CoachRequest.ApplyFix or CoachRequest.ApplyAll or CoachRequest.Rewrite or CoachRequest.Explain or CoachRequest.Dismiss;

    private static Language Language(ButtonData button, CoachProfile profile, Activity activity) =>
        LanguageExtensions.FromCulture(button.Language) ?? RequestReader.Fallback(profile, activity.Locale);
}
