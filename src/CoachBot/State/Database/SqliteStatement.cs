using Microsoft.Data.Sqlite;

namespace CoachBot.State.Database;

/// <summary>A statement that waits to be written.</summary>
/// <param name="sql">Its text is always the same, apart from its arguments.</param>
/// <param name="onDisk">Whether even a crash of the machine may not lose it.</param>
internal sealed class SqliteStatement(FormattableString sql, bool onDisk)
{
    private readonly TaskCompletionSource<int> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _rows;

    public string Format => sql.Format;

    public int Arguments => sql.ArgumentCount;

    public bool OnDisk => onDisk;

    /// <summary>How many rows it touched, once it is committed.</summary>
    public Task<int> Done => _done.Task;

    public void Run(SqliteCommand command)
    {
        for (var i = 0; i < sql.ArgumentCount; i++)
        {
            command.Parameters[i].Value = sql.GetArgument(i) ?? DBNull.Value;
        }

        _rows = command.ExecuteNonQuery();
    }

    public void Committed() => _done.SetResult(_rows);

    public void Failed(Exception exception) => _done.SetException(exception);
}
