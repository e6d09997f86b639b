using CoachBot.Channels.Slack.WebApi;

namespace CoachBot.Channels.Slack.Installations;

/// <summary>Asks Slack at start who we are, so that a token that does not work is noticed before somebody waits for an answer.</summary>
internal sealed class SlackIntroduction(Workspaces workspaces, TimeProvider time, ILogger<SlackIntroduction> logger) : BackgroundService
{
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!await TryAsync(stoppingToken))
        {
            await Task.Delay(Again, time, stoppingToken);
        }
    }

    /// <returns>Whether there is nothing left to try.</returns>
    private async Task<bool> TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            await workspaces.IntroduceAsync(cancellationToken);
            return true;
        }
        catch (SlackApiException exception)
        {
            logger.SlackTokenRefused(SlackSettings.BotTokenName, exception.Error);
            return !exception.IsTransient;
        }
    }
}
