using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CoachBot.State.Database;

/// <summary>Sets what SQLite forgets between connections.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    /// <summary>A crash of the process loses nothing, one of the machine at most the last turns; see <see cref="UntilOnDisk"/>.</summary>
    private const string OnOpen = "PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 10000; PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 8000;";

    /// <summary>For a write after which work is acknowledged: it, and all before it, is on the disk when it returns.</summary>
    public const string UntilOnDisk = "PRAGMA synchronous = FULL";

    public const string AsOnOpen = "PRAGMA synchronous = NORMAL";

    /// <summary>Connections are pooled: what is set once stays.</summary>
    private static readonly ConditionalWeakTable<object, object> Done = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Run(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Run(connection);
        return Task.CompletedTask;
    }

    public static void Run(DbConnection connection)
    {
        if (connection is SqliteConnection { Handle: { } handle } && Done.TryAdd(handle, handle))
        {
            using var command = connection.CreateCommand();
            command.CommandText = OnOpen;
            command.ExecuteNonQuery();
        }
    }
}
