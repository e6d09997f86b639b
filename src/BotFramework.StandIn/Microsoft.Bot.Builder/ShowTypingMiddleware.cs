using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Shows that the bot is at work while a message takes long to answer.</summary>
public class ShowTypingMiddleware : IMiddleware
{
    private readonly TimeSpan delay;
    private readonly TimeSpan period;

    /// <param name="delay">Milliseconds before the first sign.</param>
    /// <param name="period">Milliseconds between signs.</param>
    public ShowTypingMiddleware(int delay = 500, int period = 2000)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(delay);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(period);
        this.delay = TimeSpan.FromMilliseconds(delay);
        this.period = TimeSpan.FromMilliseconds(period);
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (!IsWaitedFor(turnContext.Activity))
        {
            await next(cancellationToken);
            return;
        }

        using var finished = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task typing = ShowAsync(turnContext, finished.Token);
        try
        {
            await next(cancellationToken);
        }
        finally
        {
            Stop(finished);
            await typing;
        }
    }

    // What waits goes on here and now: that is less than handing it to another thread.
    private static void Stop(CancellationTokenSource source) => source.Cancel();

    // Whoever expects the replies in the response sees nothing before it.
    private static bool IsWaitedFor(Activity activity) =>
        string.Equals(activity.Type, ActivityTypes.Message, StringComparison.Ordinal)
        && !string.Equals(activity.DeliveryMode, DeliveryModes.ExpectReplies, StringComparison.Ordinal);

    private async Task ShowAsync(ITurnContext turnContext, CancellationToken finished)
    {
        await Task.Delay(delay, TimeProvider.System, finished).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (!finished.IsCancellationRequested)
        {
            // A courtesy: a channel that refuses it is no failure.
            await SendAsync(turnContext, finished).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await Task.Delay(period, TimeProvider.System, finished).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // Past the turn's own handlers, so that the sign does not count as an answer.
    private static async Task SendAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var typing = new Activity { Type = ActivityTypes.Typing, RelatesTo = turnContext.Activity.RelatesTo };
        typing.ApplyConversationReference(turnContext.Activity.GetConversationReference());
        await turnContext.Adapter.SendActivitiesAsync(turnContext, new[] { typing }, cancellationToken);
    }
}
