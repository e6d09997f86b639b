using CoachBot.Channels.Slack.Commands;
using CoachBot.Channels.Slack.Events;
using CoachBot.Channels.Slack.Installations;
using CoachBot.Channels.Slack.Interactions;
using CoachBot.Channels.Slack.WebApi;
using CoachBot.State.Inbox;

namespace CoachBot.Channels.Slack.Work;

/// <summary>Does what was acknowledged.</summary>
internal sealed class SlackInboxHandler(Workspaces workspaces, EventWork events, CommandWork commands, ButtonWork buttons, ILogger<SlackInboxHandler> logger) : IInboxHandler
{
    public const string Name = "slack";

    public string Channel => Name;

    public async Task HandleAsync(InboxItem item, int attempt, CancellationToken cancellationToken)
    {
        try
        {
            await HandleAsync(new WorkItem(item, attempt), SlackJson.Read<SlackDelivery>(SlackJson.Parse(item.Payload)), cancellationToken);
        }
        catch (SlackApiException exception)
        {
            logger.SlackRefused(exception.Method, exception.Detail);
            if (exception.IsTransient)
            {
                // What else is refused would be refused again.
                throw;
            }
        }
    }

    private async Task HandleAsync(WorkItem work, SlackDelivery? delivery, CancellationToken cancellationToken)
    {
        var callback = delivery?.Type == DeliveryType.EventsApi ? SlackJson.Read<EventCallback>(delivery.Payload) : null;
        if (callback is { IsRemoval: true })
        {
            // Before a client is made: Slack no longer renews the token of an app that is gone.
            await workspaces.RemoveAsync(work.Tenant, cancellationToken);
            return;
        }

        if (await workspaces.FindAsync(work.Tenant, cancellationToken) is not { } client)
        {
            logger.SlackNotInstalled(work.Tenant);
            return;
        }

        switch (delivery?.Type)
        {
            case DeliveryType.EventsApi when callback is { Event: not null }:
                await events.DoAsync(work, client, callback, cancellationToken);
                break;
            case DeliveryType.SlashCommands when SlackJson.Read<SlashCommand>(delivery.Payload) is { } command:
                await commands.DoAsync(work, client, command, cancellationToken);
                break;
            case DeliveryType.Interactive when SlackJson.Read<Interaction>(delivery.Payload) is { } interaction && Press.Of(interaction) is { } press:
                await buttons.DoAsync(work, client, interaction, press, cancellationToken);
                break;
            default:
                break;
        }
    }
}
