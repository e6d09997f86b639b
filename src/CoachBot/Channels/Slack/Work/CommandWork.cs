using CoachBot.Channels.Slack.Commands;
using CoachBot.Channels.Slack.Replies;
using CoachBot.Channels.Slack.WebApi;
using Microsoft.Bot.Builder;

namespace CoachBot.Channels.Slack.Work;

/// <summary>Answers <c>/coach …</c> to the person alone, wherever they are.</summary>
internal sealed class CommandWork(SlackAdapter adapter, IBot bot, CardPresenter presenter, ResponseUrls responses, Answers answers, Locales locales)
{
    public async Task DoAsync(WorkItem work, SlackClient client, SlashCommand command, CancellationToken cancellationToken)
    {
        var place = new SlackPlace(work.Tenant, command.UserId!, command.ChannelId!);
        var sender = new EphemeralSender(client, place, responses.Of(command.ResponseUrl));
        if (await answers.BegunAsync(work, place, cancellationToken) is { } begun)
        {
            await (begun.IsSent ? Task.CompletedTask : sender.SendAsync(begun.Message, cancellationToken));
            await answers.DoneAsync(work, place, cancellationToken);
            return;
        }

        var locale = await locales.OfAsync(client, place.User, cancellationToken);
        var text = SlackMarkup.ToPlain(command.Text);
        var activity = CommandReader.Read(text) is { } button
            ? SlackActivities.Press(place.Alone, work.Mark, button.ToJson(), locale)
            : SlackActivities.Message(place.Alone, work.Mark, text, locale);
        await adapter.ProcessAsync(activity, new MessageReply(presenter, place, answers.Keeping(work, place, sender)), bot, cancellationToken);
        await answers.DoneAsync(work, place, cancellationToken);
    }
}
