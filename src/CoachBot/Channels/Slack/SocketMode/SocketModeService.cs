using System.Net.Http.Headers;
using System.Net.WebSockets;
using CoachBot.Channels.Slack.WebApi;
using CoachBot.Channels.Slack.Work;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.SocketMode;

/// <summary>
/// Keeps a socket to Slack open where <c>Slack:AppToken</c> is set, for a company without a public address. When Slack
/// announces the end of a connection the next one is opened first, so that nothing falls between them.
/// </summary>
internal sealed class SocketModeService(SlackApi api, SlackSettings settings, SlackIntake intake, TimeProvider time, ILogger<SocketModeService> logger) : BackgroundService
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan DisabledPause = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var running = Task.CompletedTask;
        var pause = ShortestPause;
        while (settings.AppToken is not null && !stoppingToken.IsCancellationRequested)
        {
            if (await TryConnectAsync(stoppingToken) is not { } connection)
            {
                await Task.Delay(pause, time, stoppingToken);
                pause = pause * 2 > LongestPause ? LongestPause : pause * 2;
                continue;
            }

            pause = ShortestPause;
            var run = RunAsync(connection, stoppingToken);
            await connection.Replaceable;

            // Two connections at once, no more: the one before this is over by now, or it ends with the service.
            await running;
            running = run;
            if (connection.IsDisabled)
            {
                logger.SlackSocketDisabled();
                await Task.Delay(DisabledPause, time, stoppingToken);
            }
        }

        await running;
    }

    private static async Task RunAsync(SocketConnection connection, CancellationToken cancellationToken)
    {
        using (connection)
        {
            try
            {
                await connection.RunAsync(cancellationToken);
            }
            catch (OperationCanceledException)
            {
                // The service stops.
            }
        }
    }

    private async Task<SocketConnection?> TryConnectAsync(CancellationToken cancellationToken)
    {
        var connection = new SocketConnection(intake, logger);
        try
        {
            await connection.ConnectAsync(await AddressAsync(cancellationToken), cancellationToken);
            logger.SlackSocketConnected();
            return connection;
        }
        catch (SlackApiException exception)
        {
            logger.SlackTokenRefused(SlackSettings.AppTokenName, exception.Error);
        }
        catch (WebSocketException exception)
        {
            logger.SlackSocketBroken(exception.WebSocketErrorCode.ToString());
        }

        connection.Dispose();
        return null;
    }

    private async Task<Uri> AddressAsync(CancellationToken cancellationToken)
    {
        var answer = await api.CallAsync(SlackMethod.ConnectionsOpen, "app", new AuthenticationHeaderValue("Bearer", settings.AppToken), [], cancellationToken);
        return Uri.TryCreate((answer["url"] as JValue)?.Value as string, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeWss || (settings.IsLocal && url.Scheme == Uri.UriSchemeWs))
            ? url
            : throw new SlackApiException(SlackMethod.ConnectionsOpen, "no_address");
    }
}
