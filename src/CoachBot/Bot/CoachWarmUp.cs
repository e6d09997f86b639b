using CoachBot.Coaching;

namespace CoachBot.Bot;

/// <summary>Reads in what the first review did without, once the service takes requests. A mistake in a data file stops the service.</summary>
internal sealed class CoachWarmUp(Coach coach) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(coach.WarmUp, stoppingToken);
}
