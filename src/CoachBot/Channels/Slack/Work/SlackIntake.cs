using CoachBot.Channels.Slack.Commands;
using CoachBot.Channels.Slack.Events;
using CoachBot.State.Inbox;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.Work;

/// <summary>Takes a delivery in, whether it came over HTTP or a socket. When this returns it may be acknowledged.</summary>
internal sealed class SlackIntake(IInbox inbox, ModalDesk modals, ILogger<SlackIntake> logger)
{
    /// <returns>What Slack wants to hear with the acknowledgement; null for nothing.</returns>
    /// <exception cref="BadDeliveryException">The delivery is not shaped as Slack documents it.</exception>
    public async Task<JObject?> TakeAsync(SlackDelivery delivery, CancellationToken cancellationToken) => delivery.Type switch
    {
        DeliveryType.EventsApi => await TakeEventAsync(delivery, cancellationToken),
        DeliveryType.SlashCommands => await TakeCommandAsync(delivery, cancellationToken),
        DeliveryType.Interactive => await TakeInteractionAsync(delivery, cancellationToken),
        _ => null,
    };

    private async Task<JObject?> TakeEventAsync(SlackDelivery delivery, CancellationToken cancellationToken)
    {
        var callback = SlackJson.Read<EventCallback>(delivery.Payload);
        switch (callback?.Type)
        {
            case "url_verification" when callback.Challenge is { } challenge:
                return new JObject { ["challenge"] = challenge };
            case "app_rate_limited":
                logger.SlackEventsRateLimited(callback.TeamId);
                return null;
            case "event_callback" when callback is { Event.Type: not null, Tenant: { Length: > 0 } tenant } && SlackIds.Are(tenant, callback.Event.User, callback.Event.Channel) && EventKey(callback) is { } key:
                if (IsForUs(callback))
                {
                    await AcceptAsync(delivery, tenant, key, callback.Event.User ?? tenant, cancellationToken);
                }

                return null;
            case null or "event_callback" or "url_verification":
                throw new BadDeliveryException();
            default:
                return null;
        }
    }

    private async Task<JObject?> TakeCommandAsync(SlackDelivery delivery, CancellationToken cancellationToken)
    {
        if (SlackJson.Read<SlashCommand>(delivery.Payload) is not { Tenant: { } tenant, UserId: { } user, ChannelId: { } channel, TriggerId: { Length: > 0 } trigger } || !SlackIds.Are(tenant, user, channel))
        {
            throw new BadDeliveryException();
        }

        await AcceptAsync(delivery, tenant, "command:" + trigger, user, cancellationToken);
        return null;
    }

    private async Task<JObject?> TakeInteractionAsync(SlackDelivery delivery, CancellationToken cancellationToken)
    {
        if (SlackJson.Read<Interactions.Interaction>(delivery.Payload) is not { Type: not null, Tenant: { } tenant, User.Id: { } user } interaction
            || !SlackIds.Are(tenant, user, interaction.Channel?.Id, interaction.Container?.ChannelId))
        {
            throw new BadDeliveryException();
        }

        if (ModalDesk.Takes(interaction))
        {
            return await modals.AnswerAsync(interaction, tenant, user, cancellationToken);
        }

        if (Press.Of(interaction) is not null)
        {
            await AcceptAsync(delivery, tenant, "action:" + (interaction.TriggerId ?? interaction.Actions![0].ActionTs), user, cancellationToken);
        }

        return null;
    }

    /// <summary>A person's deliveries are worked on one after the other: what the coach remembers of them is read and written by each.</summary>
    private Task<bool> AcceptAsync(SlackDelivery delivery, string tenant, string key, string user, CancellationToken cancellationToken) =>
        inbox.AcceptAsync(new InboxItem(tenant, SlackInboxHandler.Name, key, user, SlackJson.Write(delivery), new SlackPlace(tenant, user).AccountId), cancellationToken);

    /// <summary>A mention arrives twice, as a message and as a mention, with the same timestamp; all else is told apart by its event id.</summary>
    private static string? EventKey(EventCallback callback) => callback.Event switch
    {
        { Type: EventType.Message or EventType.AppMention, Channel: { Length: > 0 } channel, Ts: { Length: > 0 } ts } => $"message:{channel}:{ts}",
        { Type: EventType.Message or EventType.AppMention } => null,
        _ => callback.EventId is { Length: > 0 } id ? "event:" + id : null,
    };

    private static bool IsForUs(EventCallback callback) => callback.Event switch
    {
        { Type: EventType.AppMention } mention => mention.IsWritten && mention.User != callback.BotUserId,
        { Type: EventType.Message } message => message.IsWritten && message.User != callback.BotUserId
            && (message.IsDirect || (callback.BotUserId is { } bot && SlackMarkup.Mentions(message.Text, bot))),
        { Type: EventType.AppHomeOpened } opened => opened.User is not null,
        { Type: EventType.AppUninstalled or EventType.TokensRevoked } => true,
        _ => false,
    };
}
