using CoachBot.Channels;
using CoachBot.State;
using CoachBot.State.Nudges;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace CoachBot.Bot.Nudges;

/// <summary>Sends the nudges that are due: each once across replicas, none while it is paused.</summary>
internal sealed class NudgeSender(INudgeStore nudges, IEnumerable<IProactiveChannel> channels, NudgeTurn turn, TimeProvider time, ILogger<NudgeSender> logger) : BackgroundService
{
    private const int MostAtOnce = 100;
    private const int MostInParallel = 8;

    // Teams takes 50 requests a second of a bot in an organisation.
    private static readonly TimeSpan BetweenSends = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMinutes(1);

    /// <summary>Sends what is due now.</summary>
    public async Task SendDueAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<Nudge> due;
        do
        {
            var now = time.GetUtcNow();
            due = await nudges.TakeDueAsync(now, MostAtOnce, nudge => NextAfter(now, nudge), cancellationToken);
            await SendAsync(due, cancellationToken);
        }
        while (due.Count == MostAtOnce);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(BetweenLooks, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await SendDueAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.NudgeFailed(exception.GetType().FullName, exception.StackTrace);
            }
        }
    }

    private static DateTimeOffset NextAfter(DateTimeOffset now, Nudge nudge) => new NudgeChoice(nudge.Kind, nudge.Day, nudge.Hour, nudge.TimeZone).NextAfter(now);

    private async Task SendAsync(IReadOnlyList<Nudge> due, CancellationToken cancellationToken)
    {
        var sending = new List<Task>(MostInParallel);
        foreach (var nudge in due)
        {
            sending.Add(TrySendAsync(nudge, cancellationToken));
            await Task.Delay(BetweenSends, time, cancellationToken);
            if (sending.Count >= MostInParallel)
            {
                sending.Remove(await Task.WhenAny(sending));
            }
        }

        await Task.WhenAll(sending);
    }

    private async Task TrySendAsync(Nudge nudge, CancellationToken cancellationToken)
    {
        try
        {
            // Looked up again: it may have been paused or ended since it was taken.
            if (await nudges.FindAsync(nudge.Tenant, nudge.Channel, nudge.User, cancellationToken) is { } current && !(current.PausedUntil > time.GetUtcNow()))
            {
                await SendAsync(current, cancellationToken);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.NudgeFailed(exception.GetType().FullName, exception.StackTrace);
        }
    }

    private async Task SendAsync(Nudge nudge, CancellationToken cancellationToken)
    {
        if (channels.Serving(nudge.Channel) is not { } channel
            || JsonConvert.DeserializeObject<ConversationReference>(nudge.Reference) is not { } conversation)
        {
            return;
        }

        if (!await channel.ContinueAsync(conversation, (context, stop) => turn.SendAsync(nudge, context, stop), cancellationToken))
        {
            await turn.EndAsync(new Person(nudge.Tenant, nudge.Channel, nudge.User), cancellationToken);
        }
    }
}
