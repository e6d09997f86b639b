using CoachBot.Channels.Slack.Commands;
using CoachBot.Channels.Slack.Replies;
using CoachBot.Channels.Slack.WebApi;
using Microsoft.Bot.Builder;

namespace CoachBot.Channels.Slack.Work;

/// <summary>Answers <c>/coach …</c> to the person alone, wherever they are.</summary>
internal sealed class CommandWork(SlackAdapter adapter, IBot bot, CardPresenter presenter, ResponseUrls responses, Answers answers, People people)
{
    public Task DoAsync(WorkItem work, SlackClient client, SlashCommand command, CancellationToken cancellationToken)
    {
        var place = new SlackPlace(work.Tenant, command.UserId!, command.ChannelId!);
        return answers.OnceAsync(work, place, new EphemeralSender(client, place, responses.Of(command.ResponseUrl)), AnswerAsync, cancellationToken);

        async Task AnswerAsync(IMessageSender sender)
        {
            var who = await people.OfAsync(client, place.User, cancellationToken);
            var text = SlackMarkup.ToPlain(command.Text);
            var activity = CommandReader.Read(text) is { } button
                ? SlackActivities.Press(place.Alone, work.Mark, button.ToJson(), who)
                : SlackActivities.Message(place.Alone, work.Mark, text, who);
            await adapter.ProcessAsync(SlackActivities.ThatNobodyCanChange(activity), new MessageReply(presenter, place, sender), bot, cancellationToken);
        }
    }
}
