using CoachBot.Bot;
using CoachBot.State.Processed;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Channels.Teams;

/// <summary>Answers a message once, though the channel delivers it again because an answer took long or a replica died.</summary>
internal sealed class OnceMiddleware(IProcessedEvents processed) : Microsoft.Bot.Builder.IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (!CanComeTwice(activity))
        {
            await next(cancellationToken);
            return;
        }

        var happened = new ProcessedEvent(Tenant.Of(activity), activity.ChannelId, $"{activity.Conversation.Id}/{activity.Id}", activity.From?.Id ?? "");
        if (!await processed.BeginAsync(happened, cancellationToken))
        {
            return;
        }

        try
        {
            await next(cancellationToken);
        }
        catch
        {
            await processed.FailedAsync(happened, CancellationToken.None);
            throw;
        }

        await processed.DoneAsync(happened, CancellationToken.None);
    }

    // Who expects the replies in the response wants them each time; an edit keeps the id of its message.
    private static bool CanComeTwice(Activity activity) =>
        activity is { Type: ActivityTypes.Message, Id.Length: > 0, ChannelId: not null, Conversation.Id: not null } && activity.DeliveryMode != DeliveryModes.ExpectReplies;
}
