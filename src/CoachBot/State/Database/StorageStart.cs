namespace CoachBot.State.Database;

/// <summary>Makes the tables ready before anything asks for them. A shared database is changed only when an operator says so.</summary>
internal sealed class StorageStart(Migrator migrator, KeyRing keys, StorageSettings settings, IHostEnvironment environment) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await (settings.Provider == StorageProvider.Sqlite || environment.IsDevelopment()
            ? migrator.MigrateAsync(cancellationToken)
            : migrator.RequireTablesAsync(cancellationToken));
        keys.Check();
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
