using Microsoft.EntityFrameworkCore;

namespace CoachBot.State.Database;

/// <summary>
/// Runs work on the database. SQLite takes one writer at a time and makes the others sleep: here they queue, which is faster.
/// </summary>
internal sealed class CoachDatabase : IDisposable
{
    private readonly Func<CoachContext> _newContext;
    private readonly SemaphoreSlim? _gate;
    private readonly SqliteWriter? _statements;

    public CoachDatabase(Func<CoachContext> newContext, StorageSettings settings)
    {
        _newContext = newContext;
        if (settings.Provider == StorageProvider.Sqlite)
        {
            _gate = new(1, 1);
            _statements = SqliteWriter.Start(settings.ConnectionString, _gate);
        }
    }

    /// <summary>Reads the model in, which takes longer than the first query.</summary>
    public void WarmUp()
    {
        using var context = _newContext();
        _ = context.Model;
    }

    public async Task<T> ReadAsync<T>(Func<CoachContext, Task<T>> read)
    {
        await using var context = _newContext();
        return await read(context);
    }

    /// <summary>Does one statement.</summary>
    /// <param name="sql">Its text is always the same, apart from its arguments.</param>
    /// <param name="cancellationToken">Stops what has not begun.</param>
    /// <param name="onDisk">Whether even a crash of the machine may not lose it.</param>
    /// <returns>How many rows it touched.</returns>
    public Task<int> ExecuteAsync(FormattableString sql, CancellationToken cancellationToken, bool onDisk = false)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return _statements?.ExecuteAsync(new SqliteStatement(sql, onDisk))
            ?? ReadAsync(context => context.Database.ExecuteSqlAsync(sql, cancellationToken));
    }

    /// <summary>Does what takes more than one statement.</summary>
    public async Task<T> WriteAsync<T>(Func<CoachContext, Task<T>> write, CancellationToken cancellationToken)
    {
        if (_gate is null)
        {
            return await ReadAsync(write);
        }

        await _gate.WaitAsync(cancellationToken);
        try
        {
            return await ReadAsync(write);
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _statements?.Dispose();
}
