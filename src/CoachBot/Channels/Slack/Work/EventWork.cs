using CoachBot.Bot;
using CoachBot.Channels.Slack.Events;
using CoachBot.Channels.Slack.Replies;
using CoachBot.Channels.Slack.WebApi;
using CoachBot.Coaching;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.Work;

/// <summary>Answers events: a message, a mention, a tab that was opened.</summary>
internal sealed class EventWork(
    SlackAdapter adapter, IBot bot, CardPresenter presenter, Answers answers, Locales locales, Thinking thinking, ILogger<EventWork> logger)
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
        if (await answers.BegunAsync(work, place, cancellationToken) is { } begun)
        {
            await Answers.FinishAsync(work, client, place, begun, cancellationToken);
            await answers.DoneAsync(work, place, cancellationToken);
            return;
        }

        var sender = answers.Keeping(work, place, new ThreadSender(client, place, Answers.Metadata(work)));
        var text = SlackMarkup.ToPlain(message.Text, botUserId, message.Blocks);
        var locale = await locales.OfAsync(client, place.User, cancellationToken);
        await thinking.ShowAsync(client, place, text, locale, cancellationToken);
        await adapter.ProcessAsync(SlackActivities.Message(place, message.Ts!, text, locale), new MessageReply(presenter, place, sender), bot, cancellationToken);
        await answers.DoneAsync(work, place, cancellationToken);
    }

    private async Task SuggestAsync(SlackClient client, string channel, string user, CancellationToken cancellationToken)
    {
        var words = SlackWords.In(LanguageExtensions.FromCulture(await locales.OfAsync(client, user, cancellationToken)) ?? Language.French);
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
        var home = SlackActivities.Press(place, work.Mark, new ButtonData { Verb = Verbs.Home }.ToJson(), await locales.OfAsync(client, user, cancellationToken));
        var reply = new ViewReply(presenter, place, true, (view, cancellation) => client.PublishViewAsync(user, view, cancellation));
        await adapter.ProcessAsync(home, reply, bot, cancellationToken);
    }
}
