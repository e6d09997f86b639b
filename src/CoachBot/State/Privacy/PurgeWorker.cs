namespace CoachBot.State.Privacy;

/// <summary>Runs the purge a while after the start and then again and again. Several replicas do no harm.</summary>
internal sealed class PurgeWorker(Purge purge, TimeProvider clock, ILogger<PurgeWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await purge.RunAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.PurgeFailed(exception.GetType().FullName, exception.StackTrace);
            }
        }
    }
}
