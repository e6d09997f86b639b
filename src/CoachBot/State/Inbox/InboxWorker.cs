using System.Collections.Concurrent;
using CoachBot.State.Database.Rows;

namespace CoachBot.State.Inbox;

/// <summary>
/// Works on what the inbox accepted, some conversations at a time, as soon as it is there. When the service stops, what was begun
/// is finished as long as the host waits; the rest is for another replica, or the next start.
/// </summary>
internal sealed class InboxWorker(
    InboxLeases leases, InboxSignal signal, Vault vault, IEnumerable<IInboxHandler> handlers, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<InboxWorker> logger) : BackgroundService
{
    private const int MostAtOnce = 16;

    /// <summary>How often to look for what nobody signalled: a pause that ended, a replica that died.</summary>
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);

    private readonly Dictionary<string, IInboxHandler> _handlers = handlers.ToDictionary(handler => SafeKey.Part(handler.Channel), StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Tenant, string Channel, string Key), Task> _running = new();
    private readonly CancellationTokenSource _ending = new();

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (!_running.IsEmpty)
        {
            // The host waits no longer.
            await _ending.CancelAsync();
            await Task.WhenAll(_running.Values);
        }
    }

    public override void Dispose()
    {
        _ending.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (_handlers.Count == 0)
        {
            return;
        }

        // Nothing is begun from the first sign of a stop on, however long the requests under way hold up the rest of it.
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, lifetime.ApplicationStopping);
        using var renewal = clock.CreateTimer(_ => _ = _running.IsEmpty ? Task.CompletedTask : TryAsync(leases.RenewAsync, _ending.Token), null, leases.Lease / 3, leases.Lease / 3);
        while (!stopping.IsCancellationRequested)
        {
            if (await StartAllAsync(stopping.Token) == 0)
            {
                await WaitAsync(stopping.Token);
            }
        }

        await Task.WhenAll(_running.Values);
    }

    private static (string Tenant, string Channel, string Key) KeyOf(InboxRow row) => (row.Tenant, row.Channel, row.Key);

    private async Task<int> StartAllAsync(CancellationToken stoppingToken)
    {
        var rows = new List<InboxRow>();
        await TryAsync(async cancellationToken => rows = await leases.TakeAsync(MostAtOnce - _running.Count, cancellationToken), stoppingToken);
        // What is taken while it is being worked on was not renewed in time: this machine was asleep, and goes on where it was.
        foreach (var row in rows.Where(row => !_running.ContainsKey(KeyOf(row))))
        {
            var work = Task.Run(() => WorkAsync(row, _ending.Token), CancellationToken.None);
            _running[KeyOf(row)] = work;
            _ = work.ContinueWith(_ => Finished(row), TaskScheduler.Default);
        }

        return rows.Count;
    }

    private void Finished(InboxRow row)
    {
        _running.TryRemove(KeyOf(row), out _);
        signal.Raise();
    }

    private async Task WaitAsync(CancellationToken stoppingToken)
    {
        try
        {
            await signal.WaitAsync(LookAgain, stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // Stopping.
        }
    }

    private async Task WorkAsync(InboxRow row, CancellationToken ending)
    {
        try
        {
            await HandleAsync(row, ending);
            await leases.DoneAsync(row, CancellationToken.None);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            await TryAsync(cancellationToken => leases.GiveBackAsync(row, cancellationToken), CancellationToken.None);
        }
        catch (Exception exception)
        {
            await FailedAsync(row, exception);
        }
    }

    private Task HandleAsync(InboxRow row, CancellationToken ending)
    {
        var item = StoredJson.Read<InboxItem>(vault.Open(DatabaseInbox.Table, row.Tenant, row.Item));
        return _handlers.TryGetValue(row.Channel, out var handler)
            ? handler.HandleAsync(item, row.Attempts + 1, ending)
            : throw new InvalidOperationException("No channel that is on works on this item.");
    }

    private async Task FailedAsync(InboxRow row, Exception exception)
    {
        var isParked = false;
        await TryAsync(async cancellationToken => isParked = await leases.FailedAsync(row, cancellationToken), CancellationToken.None);
        if (isParked)
        {
            logger.InboxItemParked(row.Channel, row.Attempts + 1, exception.GetType().FullName, exception.StackTrace);
        }
        else
        {
            logger.InboxItemFailed(row.Channel, row.Attempts + 1, exception.GetType().FullName, exception.StackTrace);
        }
    }

    /// <summary>A database that is away for a moment ends neither the worker nor the service.</summary>
    private async Task TryAsync(Func<CancellationToken, Task> act, CancellationToken cancellationToken)
    {
        try
        {
            await act(cancellationToken);
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            // Stopping.
        }
        catch (Exception exception)
        {
            logger.InboxUnreachable(exception.GetType().FullName, exception.StackTrace);
        }
    }
}
