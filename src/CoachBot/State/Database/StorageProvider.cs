namespace CoachBot.State.Database;

internal enum StorageProvider
{
    /// <summary>A file beside the service; for one process.</summary>
    Sqlite,

    /// <summary>A server that many replicas share.</summary>
    PostgreSql,
}
