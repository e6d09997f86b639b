using Microsoft.Data.Sqlite;

namespace CoachBot.State.Database;

/// <summary>Where the SQLite database is.</summary>
internal static class SqliteFile
{
    private const string Default = "data/coachbot.db";

    /// <summary>The connection string with the file's full path: a relative one is under the content root.</summary>
    public static string ConnectionString(string? given, string contentRoot)
    {
        try
        {
            var connection = new SqliteConnectionStringBuilder(given ?? $"Data Source={Default}");
            connection.DataSource = Path.GetFullPath(connection.DataSource.Length > 0 ? connection.DataSource : Default, contentRoot);
            return connection.ConnectionString;
        }
        catch (ArgumentException exception)
        {
            throw new ConfigurationException($"Storage:ConnectionString is not one of SQLite's: set it to, for example, Data Source={Default}. {exception.Message}", exception);
        }
    }

    /// <exception cref="ConfigurationException">The folder cannot be made.</exception>
    public static void CreateFolder(string connectionString)
    {
        var folder = Path.GetDirectoryName(new SqliteConnectionStringBuilder(connectionString).DataSource)!;
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"The folder {folder} of the database cannot be made: create it for the service's user, or set Storage:ConnectionString to another place.", exception);
        }
    }
}
