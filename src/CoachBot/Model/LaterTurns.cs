using System.Collections.Concurrent;
using CoachBot.Channels;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Model;

/// <summary>Goes on with a conversation after its turn has ended; a stopping service waits for what is under way.</summary>
internal sealed class LaterTurns(IEnumerable<IProactiveChannel> channels, IHostApplicationLifetime lifetime, ILogger<LaterTurns> logger) : IHostedService
{
    private readonly ConcurrentDictionary<Task, bool> _running = [];

    /// <summary>Whether there is a way back into the conversation of an activity.</summary>
    public bool Serves(Activity activity) => ChannelOf(activity) is not null;

    /// <param name="turn">The turn that ends now; nothing of it is used after this returns but its activity.</param>
    /// <param name="prepare">What to wait for; null where it came to nothing.</param>
    public void Start(ITurnContext turn, Func<CancellationToken, Task<BotCallbackHandler?>> prepare)
    {
        var activity = turn.Activity;
        var task = Task.Run(() => RunAsync(activity, prepare), CancellationToken.None);
        _running[task] = true;
        _ = task.ContinueWith(done => _running.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => FinishedAsync().WaitAsync(cancellationToken);

    /// <summary>Waits for what is under way.</summary>
    public Task FinishedAsync() => Task.WhenAll(_running.Keys);

    private IProactiveChannel? ChannelOf(Activity activity) => channels.Serving(activity.ChannelId);

    private async Task RunAsync(Activity activity, Func<CancellationToken, Task<BotCallbackHandler?>> prepare)
    {
        try
        {
            if (await prepare(lifetime.ApplicationStopping) is { } callback)
            {
                await ChannelOf(activity)!.ContinueAsync(activity.GetConversationReference(), callback, lifetime.ApplicationStopping);
            }
        }
        catch (Exception exception)
        {
            logger.UpdateFailed(exception.GetType().Name);
        }
    }
}
