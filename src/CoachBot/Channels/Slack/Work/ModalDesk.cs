using CoachBot.Bot;
using CoachBot.Channels.Slack.Installations;
using CoachBot.Channels.Slack.Interactions;
using CoachBot.Channels.Slack.Replies;
using CoachBot.Channels.Slack.Views;
using CoachBot.Channels.Slack.WebApi;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.Work;

/// <summary>
/// Answers what cannot wait: a modal opens within three seconds of the press, and what is submitted is answered in the
/// acknowledgement.
/// </summary>
internal sealed class ModalDesk(
    Workspaces workspaces, SlackAdapter adapter, IBot bot, CardPresenter presenter, PasteModal paste, People people, TimeProvider time, ILogger<ModalDesk> logger)
{
    private static readonly HashSet<string> InConversation = new(StringComparer.Ordinal) { Verbs.StartPractice, Verbs.StartCrisis, Verbs.CrisisResume, Verbs.CrisisStartOver };

    /// <summary>Slack takes a submission for failed after three seconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

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
        var who = await people.OfAsync(client, place.User, cancellationToken);
        switch (interaction)
        {
            case { Type: InteractionType.Shortcut, CallbackId: ViewName.ReviewDraft, TriggerId: { } trigger }:
                await client.OpenViewAsync(trigger, paste.View(who.Language), cancellationToken);
                return null;
            case { Type: InteractionType.MessageAction, CallbackId: ViewName.ReviewMessage, TriggerId: { } trigger }:
                await OpenAsync(Review(SlackMarkup.ToPlain(interaction.Message?.Text, blocks: interaction.Message?.Blocks)), trigger);
                return null;
            case { Type: InteractionType.BlockActions, TriggerId: { } trigger } when Press.Of(interaction) is { } press:
                await OpenAsync(press.Data, trigger);
                return null;
            case { Type: InteractionType.ViewSubmission, View: { } view } when Submission.Of(view, who.Language) is { } submission:
                return submission.Data is { } data ? await SubmitAsync(client, place, who, view, data, interaction.TriggerId, cancellationToken) : submission.Errors;
            default:
                return null;
        }

        // The modal gets a name of ours, by which it can be changed when a second reading arrives.
        Task OpenAsync(JObject data, string trigger)
        {
            var name = ViewName.New();
            return PressAsync(place, who, data, trigger, name, (shown, cancellation) => client.OpenViewAsync(trigger, Named(shown, name), cancellation), cancellationToken);
        }
    }

    /// <summary>The answer in the place of what was submitted; where it takes too long, in the place of word that it is being made.</summary>
    private async Task<JObject?> SubmitAsync(SlackClient client, SlackPlace place, SlackUser who, View view, JObject data, string? trigger, CancellationToken cancellationToken)
    {
        var (answer, gate, isLate) = (new TaskCompletionSource<JObject>(), new Lock(), false);
        var turn = PressAsync(place, who, data, trigger, view.Id, ShowAsync, CancellationToken.None);
        _ = turn.ContinueWith(failed => logger.SlackDoesWithout(SlackMethod.ViewsUpdate, failed.Exception!.GetBaseException().GetType().Name), CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        var first = await Task.WhenAny(answer.Task, turn, Task.Delay(Patience, time, cancellationToken));
        lock (gate)
        {
            isLate = !answer.Task.IsCompleted && !turn.IsCompleted;
        }

        if (first == turn)
        {
            await turn;
        }

        return answer.Task.IsCompleted ? Update(await answer.Task) : isLate ? Update(paste.Thinking(who.Language)) : null;

        Task ShowAsync(JObject shown, CancellationToken cancellation)
        {
            lock (gate)
            {
                if (!isLate)
                {
                    answer.SetResult(shown);
                    return Task.CompletedTask;
                }
            }

            return client.UpdateViewAsync(view.Id!, shown, cancellation);
        }
    }

    private Task PressAsync(SlackPlace place, SlackUser who, JObject data, string? trigger, string? on, Func<JObject, CancellationToken, Task> show, CancellationToken cancellationToken) =>
        adapter.ProcessAsync(SlackActivities.Press(place, trigger ?? "", data, who, on), new ViewReply(presenter, place, who.Language, false, show), bot, cancellationToken);

    private static JObject Review(string text) => new ButtonData { Verb = Verbs.Review, Question = text }.ToJson();

    private static JObject Update(JObject view) => new() { ["response_action"] = "update", ["view"] = view };

    private static JObject Named(JObject view, string name)
    {
        view["external_id"] = name;
        return view;
    }
}
