using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.State.Database;

/// <summary>Brings the tables to this version, or says that they are not.</summary>
internal sealed class Migrator(CoachDatabase database, StorageSettings settings)
{
    /// <exception cref="ConfigurationException">The database cannot be reached.</exception>
    public Task MigrateAsync(CancellationToken cancellationToken) => TryAsync(async context =>
    {
        if (settings.Provider == StorageProvider.Sqlite)
        {
            SqliteFile.CreateFolder(settings.ConnectionString);
        }

        if (await IsBehindAsync(context, cancellationToken))
        {
            await context.Database.MigrateAsync(cancellationToken);
        }
    });

    /// <exception cref="ConfigurationException">The tables are not those of this version, or the database cannot be reached.</exception>
    public Task RequireTablesAsync(CancellationToken cancellationToken) => TryAsync(async context =>
    {
        if (await IsBehindAsync(context, cancellationToken))
        {
            throw new ConfigurationException("The tables are not those of this version: run the service once with the word migrate (dotnet CoachBot.dll migrate).");
        }
    });

    private static async Task<bool> IsBehindAsync(CoachContext context, CancellationToken cancellationToken) =>
        (await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any();

    private async Task TryAsync(Func<CoachContext, Task> act)
    {
        try
        {
            await database.ReadAsync(async context =>
            {
                await act(context);
                return true;
            });
        }
        catch (DbException exception)
        {
            throw new ConfigurationException($"The database cannot be used: check Storage:ConnectionString. {exception.Message}", exception);
        }
    }
}
