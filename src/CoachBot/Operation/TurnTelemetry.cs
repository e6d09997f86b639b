using System.Diagnostics;
using Microsoft.Bot.Builder;

namespace CoachBot.Operation;

/// <summary>Measures every turn of every channel, and counts what a channel did not take.</summary>
internal sealed class TurnTelemetry(CoachMetrics metrics) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var (channel, type) = (TurnTags.Channel(turnContext.Activity), TurnTags.Type(turnContext.Activity));
        using var span = CoachMetrics.Source.StartActivity("turn");
        span?.SetTag("coachbot.channel", channel).SetTag("coachbot.type", type);
        CountFailedSends(turnContext, channel);
        var start = Stopwatch.GetTimestamp();
        var failed = true;
        try
        {
            await next(cancellationToken);
            failed = false;
        }
        finally
        {
            span?.SetStatus(failed ? ActivityStatusCode.Error : ActivityStatusCode.Ok);
            metrics.TurnEnded(channel, type, failed, Stopwatch.GetElapsedTime(start));
        }
    }

    private void CountFailedSends(ITurnContext turnContext, string channel) => turnContext.OnSendActivities(async (_, _, send) =>
    {
        try
        {
            return await send();
        }
        catch (Exception exception)
        {
            metrics.ChannelFailed(channel, exception);
            throw;
        }
    });
}
