using System.Collections.Concurrent;
using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Model;

/// <summary>Goes on with a conversation after its turn has ended; a stopping service waits for what is under way.</summary>
internal sealed class LaterTurns(IConfiguration configuration, IHostApplicationLifetime lifetime, ILogger<LaterTurns> logger) : IHostedService
{
    private readonly ConcurrentDictionary<Task, bool> _running = [];

    /// <param name="turn">The turn that ends now; nothing of it is used after this returns but what is copied here.</param>
    /// <param name="prepare">What to wait for; null where it came to nothing.</param>
    public void Start(ITurnContext turn, Func<CancellationToken, Task<BotCallbackHandler?>> prepare)
    {
        var (adapter, activity, identity) = (turn.Adapter, turn.Activity, turn.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey) as ClaimsIdentity);
        var task = Task.Run(() => RunAsync(adapter, activity, identity, prepare), CancellationToken.None);
        _running[task] = true;
        _ = task.ContinueWith(done => _running.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.WhenAll(_running.Keys).WaitAsync(cancellationToken);

    private async Task RunAsync(BotAdapter adapter, Activity activity, ClaimsIdentity? identity, Func<CancellationToken, Task<BotCallbackHandler?>> prepare)
    {
        try
        {
            if (await prepare(lifetime.ApplicationStopping) is { } callback)
            {
                await ContinueAsync(adapter, activity, identity, callback);
            }
        }
        catch (Exception exception)
        {
            logger.UpdateFailed(exception.GetType().Name);
        }
    }

    private Task ContinueAsync(BotAdapter adapter, Activity activity, ClaimsIdentity? identity, BotCallbackHandler callback)
    {
        // What a channel keeps in the channel data, such as the organisation, is not part of a conversation reference.
        BotCallbackHandler within = (later, token) =>
        {
            later.Activity.ChannelData = activity.ChannelData;
            return callback(later, token);
        };
        var reference = activity.GetConversationReference();
        return adapter is CloudAdapterBase && identity is not null
            ? adapter.ContinueConversationAsync(identity, reference, within, lifetime.ApplicationStopping)
            : adapter.ContinueConversationAsync(configuration["MicrosoftAppId"] ?? "", reference, within, lifetime.ApplicationStopping);
    }
}
