using CoachBot.Channels.Slack.Interactions;
using CoachBot.Channels.Slack.Replies;
using CoachBot.Channels.Slack.WebApi;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Channels.Slack.Work;

/// <summary>Answers a pressed button where it was pressed: the card takes the place of the card.</summary>
internal sealed class ButtonWork(SlackAdapter adapter, IBot bot, CardPresenter presenter, ResponseUrls responses, Answers answers, KeptCards kept, People people)
{
    public async Task DoAsync(WorkItem work, SlackClient client, Interaction interaction, Press press, CancellationToken cancellationToken)
    {
        var place = PlaceOf(work.Tenant, interaction);
        var who = await people.OfAsync(client, place.User, cancellationToken);
        if (press.Shown is { } shown)
        {
            await ShowMoreAsync(client, interaction, press, place, who, shown, cancellationToken);
        }
        else if (interaction.View is { Type: not "home", Id: { } viewId })
        {
            var reply = new ViewReply(presenter, place, who.Language, false, (view, cancellation) => client.UpdateViewAsync(viewId, view, cancellation));
            await adapter.ProcessAsync(SlackActivities.Press(place.Alone, work.Mark, press.Data, who, viewId), reply, bot, cancellationToken);
        }
        else
        {
            var sender = await SenderAsync(client, interaction, press, place, cancellationToken);
            await answers.OnceAsync(work, place, sender, keeping => adapter.ProcessAsync(ActivityOf(work, interaction, press, place, who), Reply(client, interaction, place, presenter, keeping), bot, cancellationToken), cancellationToken);
        }
    }

    private static Activity ActivityOf(WorkItem work, Interaction interaction, Press press, SlackPlace place, SlackUser who) => InPlace(interaction, press, place) is { } ts
        ? SlackActivities.Press(place, work.Mark, press.Data, who, ts)
        : SlackActivities.ThatNobodyCanChange(SlackActivities.Press(place.Alone, work.Mark, press.Data, who));

    private async Task ShowMoreAsync(SlackClient client, Interaction interaction, Press press, SlackPlace place, SlackUser who, string shown, CancellationToken cancellationToken)
    {
        if (press.Owner is not { CardId: { } id } owner || await kept.FindAsync(place with { User = owner.User }, id, cancellationToken) is not { } card)
        {
            return;
        }

        var cards = presenter.At(shown);
        IReply reply = interaction.View switch
        {
            { Type: "home" } => new ViewReply(cards, place, who.Language, true, (view, cancellation) => client.PublishViewAsync(place.User, view, cancellation)),
            { Id: { } viewId } => new ViewReply(cards, place, who.Language, false, (view, cancellation) => client.UpdateViewAsync(viewId, view, cancellation)),
            _ => Reply(client, interaction, place, cards, await SenderAsync(client, interaction, press, place, cancellationToken)),
        };
        await reply.ShowAsync(card, cancellationToken);
    }

    private MessageReply Reply(SlackClient client, Interaction interaction, SlackPlace place, CardPresenter cards, IMessageSender sender) =>
        new(cards, place, sender, new EphemeralSender(client, place, responses.Of(interaction.ResponseUrl)));

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
