using CoachBot.Channels.Slack.Interactions;
using CoachBot.Channels.Slack.Replies;
using CoachBot.Channels.Slack.WebApi;
using Microsoft.Bot.Builder;

namespace CoachBot.Channels.Slack.Work;

/// <summary>Answers a pressed button where it was pressed: the card takes the place of the card.</summary>
internal sealed class ButtonWork(SlackAdapter adapter, IBot bot, CardPresenter presenter, ResponseUrls responses, Answers answers, KeptCards kept, Locales locales)
{
    public async Task DoAsync(WorkItem work, SlackClient client, Interaction interaction, Press press, CancellationToken cancellationToken)
    {
        var place = PlaceOf(work.Tenant, interaction);
        if (press.Shown is { } shown)
        {
            await ShowMoreAsync(work, client, interaction, press, place, shown, cancellationToken);
        }
        else if (await answers.BegunAsync(work, place, cancellationToken) is { } begun)
        {
            var sender = await SenderAsync(client, interaction, press, place, cancellationToken);
            await (begun.IsSent ? Task.CompletedTask : sender.SendAsync(begun.Message, cancellationToken));
        }
        else
        {
            var on = interaction.View is { Type: not "home" } modal ? modal.Id : InPlace(interaction, press, place);
            var where = InPlace(interaction, press, place) is null ? place.Alone : place;
            var activity = SlackActivities.Press(where, work.Mark, press.Data, await locales.OfAsync(client, place.User, cancellationToken), on);
            await adapter.ProcessAsync(activity, await ReplyAsync(work, client, interaction, press, place, presenter, cancellationToken), bot, cancellationToken);
        }

        await answers.DoneAsync(work, place, cancellationToken);
    }

    private async Task ShowMoreAsync(WorkItem work, SlackClient client, Interaction interaction, Press press, SlackPlace place, string shown, CancellationToken cancellationToken)
    {
        if (press.Owner is { CardId: { } id } owner && await kept.FindAsync(place with { User = owner.User }, id, cancellationToken) is { } card)
        {
            var reply = await ReplyAsync(work, client, interaction, press, place, presenter.At(shown), cancellationToken);
            await reply.ShowAsync(card, cancellationToken);
        }
    }

    private async Task<IReply> ReplyAsync(
        WorkItem work, SlackClient client, Interaction interaction, Press press, SlackPlace place, CardPresenter cards, CancellationToken cancellationToken)
    {
        switch (interaction.View)
        {
            case { Type: "home" } when press.Shown is not null:
                return new ViewReply(cards, place, true, (view, cancellation) => client.PublishViewAsync(place.User, view, cancellation));
            case { Type: not "home", Id: { } viewId }:
                return new ViewReply(cards, place, false, (view, cancellation) => client.UpdateViewAsync(viewId, view, cancellation));
            default:
                var sender = answers.Keeping(work, place, await SenderAsync(client, interaction, press, place, cancellationToken));
                return new MessageReply(cards, place, sender, new EphemeralSender(client, place, responses.Of(interaction.ResponseUrl)));
        }
    }

    /// <summary>Whoever presses a button on somebody else's answer gets an answer of their own, and the other's stays.</summary>
    private async Task<IMessageSender> SenderAsync(SlackClient client, Interaction interaction, Press press, SlackPlace place, CancellationToken cancellationToken)
    {
        if (interaction.View is not null)
        {
            // From the App Home a conversation goes on among the messages.
            return new ThreadSender(client, place with { Channel = await client.OpenConversationAsync(place.User, cancellationToken) });
        }

        return InPlace(interaction, press, place) is { } ts
            ? new UpdateSender(client, place, ts)
            : new EphemeralSender(client, place, responses.Of(interaction.ResponseUrl), replaces: IsTheirs(press, place) && interaction.Container?.IsEphemeral == true);
    }

    private static bool IsTheirs(Press press, SlackPlace place) => press.Owner is null || press.Owner.User == place.User;

    /// <summary>The message that the answer takes the place of; null where it is somebody else's, or none that can be changed.</summary>
    private static string? InPlace(Interaction interaction, Press press, SlackPlace place) =>
        IsTheirs(press, place) && interaction is { View: null, Container: not { IsEphemeral: true } } ? interaction.Container?.MessageTs ?? interaction.Message?.Ts : null;

    private static SlackPlace PlaceOf(string tenant, Interaction interaction) => new(
        tenant,
        interaction.User?.Id ?? "",
        interaction.Channel?.Id ?? interaction.Container?.ChannelId ?? "",
        interaction.Container?.ThreadTs ?? interaction.Message?.ThreadTs);
}
