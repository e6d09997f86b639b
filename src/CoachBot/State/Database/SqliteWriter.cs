using System.Globalization;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace CoachBot.State.Database;

/// <summary>
/// Writes statements to SQLite. Those that come while others are being written are committed together, which costs hardly more
/// than one; each is acknowledged when it is committed.
/// </summary>
/// <param name="connectionString">Of the database.</param>
/// <param name="gate">SQLite takes one writer at a time: who has this writes.</param>
internal sealed class SqliteWriter(string connectionString, SemaphoreSlim gate) : IDisposable
{
    // Closed when something failed; what had begun then ends with it.
    private readonly string _connectionString = new SqliteConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString;
    private readonly Channel<SqliteStatement> _waiting = Channel.CreateUnbounded<SqliteStatement>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);
    private SqliteConnection? _connection;

    public static SqliteWriter Start(string connectionString, SemaphoreSlim gate)
    {
        var writer = new SqliteWriter(connectionString, gate);
        _ = Task.Run(writer.RunAsync);
        return writer;
    }

    public Task<int> ExecuteAsync(SqliteStatement statement)
    {
        ObjectDisposedException.ThrowIf(!_waiting.Writer.TryWrite(statement), this);
        return statement.Done;
    }

    public void Dispose() => _waiting.Writer.TryComplete();

    private async Task RunAsync()
    {
        var together = new List<SqliteStatement>();
        while (await _waiting.Reader.WaitToReadAsync())
        {
            await gate.WaitAsync();
            while (_waiting.Reader.TryRead(out var statement))
            {
                together.Add(statement);
            }

            Write(together);
            gate.Release();
            together.Clear();
        }

        Close();
    }

    private void Write(List<SqliteStatement> together)
    {
        try
        {
            Commit(together);
            together.ForEach(statement => statement.Committed());
        }
        catch (Exception exception)
        {
            Close();
            if (together is [var only])
            {
                only.Failed(exception);
                return;
            }

            // One failed; the others shall not fail with it.
            together.ForEach(statement => Write([statement]));
        }
    }

    private void Commit(List<SqliteStatement> together)
    {
        var onDisk = together.Exists(statement => statement.OnDisk);
        if (onDisk)
        {
            Command(SqlitePragmas.UntilOnDisk, 0).ExecuteNonQuery();
        }

        if (together.Count == 1)
        {
            together.ForEach(Run);
        }
        else
        {
            Command("BEGIN IMMEDIATE", 0).ExecuteNonQuery();
            together.ForEach(Run);
            Command("COMMIT", 0).ExecuteNonQuery();
        }

        if (onDisk)
        {
            Command(SqlitePragmas.AsOnOpen, 0).ExecuteNonQuery();
        }
    }

    private void Run(SqliteStatement statement) => statement.Run(Command(statement.Format, statement.Arguments));

    /// <summary>Compiled once: the service knows few statements.</summary>
    private SqliteCommand Command(string format, int arguments)
    {
        if (!_commands.TryGetValue(format, out var command))
        {
            string[] names = [.. Enumerable.Range(0, arguments).Select(i => string.Create(CultureInfo.InvariantCulture, $"@p{i}"))];
            command = Connection().CreateCommand();
            command.CommandText = string.Format(CultureInfo.InvariantCulture, format, names);
            command.Parameters.AddRange(names.Select(name => new SqliteParameter(name, value: null)));
            _commands[format] = command;
        }

        return command;
    }

    private SqliteConnection Connection()
    {
        if (_connection is null)
        {
            var connection = new SqliteConnection(_connectionString);
            connection.Open();
            SqlitePragmas.Run(connection);
            _connection = connection;
        }

        return _connection;
    }

    private void Close()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        _commands.Clear();
        _connection?.Dispose();
        _connection = null;
    }
}
