using CoachBot.Channels.Slack.Interactions;
using CoachBot.Channels.Slack.Replies;
using CoachBot.Channels.Slack.WebApi;
using Microsoft.Bot.Builder;

namespace CoachBot.Channels.Slack.Work;

/// <summary>Answers a pressed button where it was pressed: the card takes the place of the card.</summary>
internal sealed class ButtonWork(SlackAdapter adapter, IBot bot, CardPresenter presenter, ResponseUrls responses, KeptCards kept, Locales locales)
{
    public async Task DoAsync(WorkItem work, SlackClient client, Interaction interaction, Press press, CancellationToken cancellationToken)
    {
        var place = PlaceOf(work.Tenant, interaction);
        if (press.Shown is { } shown)
        {
            if (press.Owner is { CardId: { } id } owner && await kept.FindAsync(place.Tenant, owner.User, id, cancellationToken) is { } card)
            {
                await (await ReplyAsync(client, interaction, press, place, presenter.At(shown), cancellationToken)).ShowAsync(card, cancellationToken);
            }

            return;
        }

        var reply = await ReplyAsync(client, interaction, press, place, presenter, cancellationToken);
        var activity = SlackActivities.Press(place, work.Mark, press.Data, await locales.OfAsync(client, place.User, cancellationToken));
        await adapter.ProcessAsync(activity, reply, bot, cancellationToken);
    }

    private async Task<IReply> ReplyAsync(SlackClient client, Interaction interaction, Press press, SlackPlace place, CardPresenter cards, CancellationToken cancellationToken)
    {
        switch (interaction)
        {
            case { View: { Type: "home" } } when press.Shown is null:
                var direct = place with { Channel = await client.OpenConversationAsync(place.User, cancellationToken) };
                return new ThreadReply(client, cards, direct, null);
            case { View: { Type: "home" } }:
                return new ViewReply(cards, place, true, (view, cancellation) => client.PublishViewAsync(place.User, view, cancellation));
            case { View.Id: { } viewId }:
                return new ViewReply(cards, place, false, (view, cancellation) => client.UpdateViewAsync(viewId, view, cancellation));
            default:
                return InMessage(client, interaction, press, place, cards);
        }
    }

    /// <summary>Whoever presses a button on somebody else's answer gets an answer of their own, and the other's stays.</summary>
    private IReply InMessage(SlackClient client, Interaction interaction, Press press, SlackPlace place, CardPresenter cards)
    {
        var respond = responses.Of(interaction.ResponseUrl);
        var isTheirs = press.Owner is null || press.Owner.User == place.User;
        var isEphemeral = interaction.Container?.IsEphemeral == true;
        return isTheirs && !isEphemeral && (interaction.Container?.MessageTs ?? interaction.Message?.Ts) is { } ts
            ? new UpdateReply(client, cards, place, ts, new EphemeralReply(client, cards, place, respond))
            : new EphemeralReply(client, cards, place, respond, replaces: isTheirs && isEphemeral);
    }

    private static SlackPlace PlaceOf(string tenant, Interaction interaction) => new(
        tenant,
        interaction.User?.Id ?? "",
        interaction.Channel?.Id ?? interaction.Container?.ChannelId ?? "",
        interaction.Container?.ThreadTs ?? interaction.Message?.ThreadTs);
}
