namespace CoachBot.Channels.Slack.WebApi;

/// <summary>Holds the calls of one method for one workspace back while Slack asks for a pause; those held back go one after the other.</summary>
internal sealed class RateGate(TimeProvider time) : IDisposable
{
    private const int MostWaiting = 100;

    private readonly SemaphoreSlim _turn = new(1);
    private long _opensAt;
    private int _waiting;

    private bool IsOpen => Volatile.Read(ref _waiting) == 0 && Pause() <= TimeSpan.Zero;

    /// <summary>Makes a call when Slack allows it.</summary>
    /// <returns>Null where too many are waiting already.</returns>
    public async Task<T?> PassAsync<T>(Func<Task<T>> call, CancellationToken cancellationToken)
        where T : class
    {
        if (IsOpen)
        {
            return await call();
        }

        if (Interlocked.Increment(ref _waiting) > MostWaiting)
        {
            Interlocked.Decrement(ref _waiting);
            return null;
        }

        try
        {
            return await WaitAndCallAsync(call, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    public void Dispose() => _turn.Dispose();

    public void Close(TimeSpan pause) => Volatile.Write(ref _opensAt, (time.GetUtcNow() + pause).UtcTicks);

    private async Task<T> WaitAndCallAsync<T>(Func<Task<T>> call, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            while (Pause() is var pause && pause > TimeSpan.Zero)
            {
                await Task.Delay(pause, time, cancellationToken);
            }

            return await call();
        }
        finally
        {
            _turn.Release();
        }
    }

    private TimeSpan Pause() => TimeSpan.FromTicks(Volatile.Read(ref _opensAt) - time.GetUtcNow().UtcTicks);
}
