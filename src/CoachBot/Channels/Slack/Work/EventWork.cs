using CoachBot.Bot;
using CoachBot.Channels.Slack.Events;
using CoachBot.Channels.Slack.Replies;
using CoachBot.Channels.Slack.WebApi;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.Work;

/// <summary>Answers events: a message, a mention, a tab that was opened.</summary>
internal sealed class EventWork(
    SlackAdapter adapter, IBot bot, CardPresenter presenter, Answers answers, People people, Thinking thinking, ILogger<EventWork> logger)
{
    public Task DoAsync(WorkItem work, SlackClient client, EventCallback callback, CancellationToken cancellationToken) => callback.Event switch
    {
        { Type: EventType.Message or EventType.AppMention } message => AnswerAsync(work, client, message, callback.BotUserId ?? client.BotUserId, cancellationToken),
        { Type: EventType.AppHomeOpened, Tab: "messages", Channel: { } channel, User: { } user } => SuggestAsync(client, channel, user, cancellationToken),
        { Type: EventType.AppHomeOpened, Tab: "home" or null, User: { } user } => PublishHomeAsync(work, client, user, cancellationToken),
        _ => Task.CompletedTask,
    };

    private async Task AnswerAsync(WorkItem work, SlackClient client, SlackEvent message, string? botUserId, CancellationToken cancellationToken)
    {
        var place = new SlackPlace(work.Tenant, message.User!, message.Channel!, message.ThreadTs ?? message.Ts);
        await answers.OnceAsync(work, place, new MarkedSender(client, place, work.Mark), AnswerOnceAsync, cancellationToken);

        async Task AnswerOnceAsync(IMessageSender sender)
        {
            var text = SlackMarkup.ToPlain(message.Text, botUserId, message.Blocks);
            var who = await people.OfAsync(client, place.User, cancellationToken);
            await thinking.ShowAsync(client, place, text, who, cancellationToken);
            await adapter.ProcessAsync(SlackActivities.Message(place, message.Ts!, text, who), new MessageReply(presenter, place, sender), bot, cancellationToken);
        }
    }

    private async Task SuggestAsync(SlackClient client, string channel, string user, CancellationToken cancellationToken)
    {
        var words = SlackWords.In((await people.OfAsync(client, user, cancellationToken)).Language);
        var prompts = new JArray(words.Prompts.Select(prompt => new JObject { ["title"] = prompt.Title, ["message"] = prompt.Message }));
        try
        {
            await client.SetSuggestedPromptsAsync(channel, words.PromptsTitle, prompts, cancellationToken);
        }
        catch (SlackApiException exception)
        {
            logger.SlackDoesWithout(exception.Method, exception.Error);
        }
    }

    private async Task PublishHomeAsync(WorkItem work, SlackClient client, string user, CancellationToken cancellationToken)
    {
        var place = new SlackPlace(work.Tenant, user);
        var who = await people.OfAsync(client, user, cancellationToken);
        var home = SlackActivities.Press(place, work.Mark, new ButtonData { Verb = Verbs.Home }.ToJson(), who);
        var reply = new ViewReply(presenter, place, who.Language, true, (view, cancellation) => client.PublishViewAsync(user, view, cancellation));
        await adapter.ProcessAsync(home, reply, bot, cancellationToken);
    }
}
