using CoachBot.State;
using CoachBot.State.Processed;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Channels;

/// <summary>
/// Answers a message once, however often the channel delivers it. An invoke is always answered: somebody waits for the
/// response; so is a message whose replies travel in the response.
/// </summary>
internal sealed class OnceMiddleware(IProcessedEvents events) : Microsoft.Bot.Builder.IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (EventOf(turnContext.Activity) is not { } happened)
        {
            await next(cancellationToken);
        }
        else if (await events.BeginAsync(happened, cancellationToken))
        {
            await DoAsync(happened, next, cancellationToken);
        }
    }

    private async Task DoAsync(ProcessedEvent happened, NextDelegate next, CancellationToken cancellationToken)
    {
        try
        {
            await next(cancellationToken);
        }
        catch
        {
            await events.FailedAsync(happened, CancellationToken.None);
            throw;
        }

        await events.DoneAsync(happened, CancellationToken.None);
    }

    private static ProcessedEvent? EventOf(Activity activity)
    {
        var person = Person.Of(activity);
        return activity is { Type: ActivityTypes.Message, Id.Length: > 0 } && activity.DeliveryMode != DeliveryModes.ExpectReplies
            ? new(person.Tenant, person.Channel, $"{activity.Conversation?.Id}/{activity.Id}", person.User)
            : null;
    }
}
