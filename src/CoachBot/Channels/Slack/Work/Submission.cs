using CoachBot.Bot;
using CoachBot.Channels.Slack.Interactions;
using CoachBot.Channels.Slack.Views;
using CoachBot.Coaching;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.Work;

/// <summary>A submitted modal: what to ask of the bot, or what is wrong with it.</summary>
/// <param name="Data">What the bot gets; null where something is wrong.</param>
/// <param name="Errors">The answer that shows what is wrong under its field.</param>
internal sealed record Submission(JObject? Data, JObject? Errors)
{
    /// <returns>Null for a modal that sends nothing: it closes.</returns>
    public static Submission? Of(View view, Language language) => view.CallbackId switch
    {
        ViewName.Paste => Paste(view, language),
        ViewName.Card when SlackJson.Parse(view.PrivateMetadata) is { } data => new Submission(Press.WithInputs(data, view.State), null),
        _ => null,
    };

    private static Submission Paste(View view, Language language)
    {
        var text = Press.WithInputs([], view.State)[PasteModal.InputId]?.ToString() ?? "";
        text = EmojiNames.Replace(text, null).Trim();
        return text.Length > 0
            ? new(new ButtonData { Verb = Verbs.Review, Question = text }.ToJson(), null)
            : new(null, new JObject { ["response_action"] = "errors", ["errors"] = new JObject { [PasteModal.BlockId] = SlackWords.In(language).NothingPasted } });
    }
}
