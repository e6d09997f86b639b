using Microsoft.EntityFrameworkCore;

namespace CoachBot.State.Database;

/// <summary>Makes the tables ready before anything asks for them.</summary>
internal sealed class StorageStart(CoachDatabase database, StorageSettings settings, IHostEnvironment environment) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => database.ReadAsync(async context =>
    {
        if (settings.Provider == StorageProvider.Sqlite || environment.IsDevelopment())
        {
            await MigrateAsync(context, settings, cancellationToken);
        }
        else if ((await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            throw new ConfigurationException("The tables in PostgreSQL are not those of this version: run the service once with the word migrate (dotnet CoachBot.dll migrate).");
        }

        return true;
    });

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public static async Task MigrateAsync(CoachContext context, StorageSettings settings, CancellationToken cancellationToken)
    {
        if (settings.Provider == StorageProvider.Sqlite)
        {
            SqliteFile.CreateFolder(settings.ConnectionString);
        }

        if ((await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            await context.Database.MigrateAsync(cancellationToken);
        }
    }
}
