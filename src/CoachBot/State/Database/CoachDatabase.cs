namespace CoachBot.State.Database;

/// <summary>
/// Runs work on the database. SQLite takes one writer at a time and makes the others sleep: here they queue, which is faster.
/// </summary>
internal sealed class CoachDatabase(Func<CoachContext> newContext, StorageSettings settings) : IDisposable
{
    private readonly SemaphoreSlim? _writer = settings.Provider == StorageProvider.Sqlite ? new(1, 1) : null;

    public StorageProvider Provider => settings.Provider;

    /// <summary>Reads the model in, which takes longer than the first query.</summary>
    public void WarmUp()
    {
        using var context = newContext();
        _ = context.Model;
    }

    public async Task<T> ReadAsync<T>(Func<CoachContext, Task<T>> read)
    {
        await using var context = newContext();
        return await read(context);
    }

    public async Task<T> WriteAsync<T>(Func<CoachContext, Task<T>> write, CancellationToken cancellationToken)
    {
        if (_writer is null)
        {
            return await ReadAsync(write);
        }

        await _writer.WaitAsync(cancellationToken);
        try
        {
            return await ReadAsync(write);
        }
        finally
        {
            _writer.Release();
        }
    }

    public void Dispose() => _writer?.Dispose();
}
