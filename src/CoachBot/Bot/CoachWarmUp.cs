using CoachBot.Coaching;

namespace CoachBot.Bot;

/// <summary>Reads in what the first review did without, once that is answered. A mistake in a data file stops the service.</summary>
internal sealed class CoachWarmUp(Coach coach, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan FirstAnswer = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(FirstAnswer, time, stoppingToken);
        await Task.Run(coach.WarmUp, stoppingToken);
    }
}
