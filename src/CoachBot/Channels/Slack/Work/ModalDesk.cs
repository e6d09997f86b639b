using CoachBot.Bot;
using CoachBot.Channels.Slack.Installations;
using CoachBot.Channels.Slack.Interactions;
using CoachBot.Channels.Slack.Replies;
using CoachBot.Channels.Slack.Views;
using CoachBot.Channels.Slack.WebApi;
using CoachBot.Coaching;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.Work;

/// <summary>
/// Answers what cannot wait: a modal opens within three seconds of the press, and what is submitted is answered in the
/// acknowledgement.
/// </summary>
internal sealed class ModalDesk(Workspaces workspaces, SlackAdapter adapter, IBot bot, CardPresenter presenter, PasteModal paste, Locales locales, ILogger<ModalDesk> logger)
{
    private static readonly HashSet<string> InConversation = new(StringComparer.Ordinal) { Verbs.StartPractice, Verbs.StartCrisis, Verbs.CrisisResume, Verbs.CrisisStartOver };

    public static bool Takes(Interaction interaction) => interaction.Type switch
    {
        InteractionType.ViewSubmission or InteractionType.MessageAction or InteractionType.Shortcut => true,

        // The App Home keeps its place; an answer opens above it, unless it goes on in the conversation.
        InteractionType.BlockActions => interaction.View?.Type == "home" && Press.Of(interaction) is { Shown: null } press && !InConversation.Contains(press.Verb ?? ""),
        _ => false,
    };

    public async Task<JObject?> AnswerAsync(Interaction interaction, string tenant, string user, CancellationToken cancellationToken)
    {
        try
        {
            return await workspaces.FindAsync(tenant, cancellationToken) is { } client
                ? await AnswerAsync(interaction, client, new SlackPlace(tenant, user), cancellationToken)
                : null;
        }
        catch (SlackApiException exception)
        {
            logger.SlackRefused(exception.Method, exception.Detail);
            return null;
        }
    }

    private async Task<JObject?> AnswerAsync(Interaction interaction, SlackClient client, SlackPlace place, CancellationToken cancellationToken)
    {
        var locale = await locales.OfAsync(client, place.User, cancellationToken);
        switch (interaction)
        {
            case { Type: InteractionType.Shortcut, CallbackId: ViewName.ReviewDraft, TriggerId: { } trigger }:
                await client.OpenViewAsync(trigger, paste.View(LanguageExtensions.FromCulture(locale) ?? Language.French), cancellationToken);
                return null;
            case { Type: InteractionType.MessageAction, CallbackId: ViewName.ReviewMessage, TriggerId: { } trigger }:
                await PressAsync(Review(SlackMarkup.ToPlain(interaction.Message?.Text, blocks: interaction.Message?.Blocks)), OpenIn(client, trigger));
                return null;
            case { Type: InteractionType.BlockActions, TriggerId: { } trigger } when Press.Of(interaction) is { } press:
                await PressAsync(press.Data, OpenIn(client, trigger));
                return null;
            case { Type: InteractionType.ViewSubmission, View: { } view }:
                return await SubmitAsync(view);
            default:
                return null;
        }

        async Task PressAsync(JObject data, Func<JObject, CancellationToken, Task> show) =>
            await adapter.ProcessAsync(SlackActivities.Press(place, interaction.TriggerId ?? "", data, locale, interaction.View is { Type: "modal" } view ? view.Id : null), new ViewReply(presenter, place, false, show), bot, cancellationToken);

        async Task<JObject?> SubmitAsync(View view)
        {
            if (Submission.Of(view, LanguageExtensions.FromCulture(locale) ?? Language.French) is not { } submission)
            {
                return null;
            }

            var answer = submission.Errors;
            if (submission.Data is { } data)
            {
                await PressAsync(data, (shown, _) =>
                {
                    answer = new JObject { ["response_action"] = "update", ["view"] = shown };
                    return Task.CompletedTask;
                });
            }

            return answer;
        }
    }

    private static JObject Review(string text) => new ButtonData { Verb = Verbs.Review, Question = text }.ToJson();

    private static Func<JObject, CancellationToken, Task> OpenIn(SlackClient client, string trigger) => (view, cancellationToken) => client.OpenViewAsync(trigger, view, cancellationToken);
}
