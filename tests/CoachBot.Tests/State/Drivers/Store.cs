using CoachBot.State;
using CoachBot.State.Database;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace CoachBot.Tests.State.Drivers;

/// <summary>The storage as the service wires it, on an empty database and with a clock that the test turns.</summary>
internal sealed class Store : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly DirectoryInfo? _folder;

    private Store(ServiceProvider services, StorageSettings settings, FakeTimeProvider clock, DirectoryInfo? folder)
    {
        _services = services;
        _folder = folder;
        (Settings, Clock) = (settings, clock);
    }

    public StorageSettings Settings { get; }

    public FakeTimeProvider Clock { get; }

    public CoachDatabase Database => Get<CoachDatabase>();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public static async Task<Store> OpenAsync(Engine engine, PostgreSqlServer server, params (string Key, string Value)[] settings)
    {
        var folder = engine == Engine.Sqlite ? Directory.CreateTempSubdirectory("coachbot-") : null;
        var connection = folder is null ? await server.CreateDatabaseAsync() : $"Data Source={folder.FullName}/coachbot.db";
        var store = Open(engine, connection, new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero)), folder, settings);
        await store.Get<Migrator>().MigrateAsync(CancellationToken.None);
        return store;
    }

    /// <summary>Another replica, or the next start, on the same database and the same clock.</summary>
    public Store Replica(params (string Key, string Value)[] settings) => Open(Enum.Parse<Engine>(Settings.Provider.ToString()), Settings.ConnectionString, Clock, folder: null, settings);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder?.Delete(recursive: true);
    }

    private static Store Open(Engine engine, string connection, FakeTimeProvider clock, DirectoryInfo? folder, (string Key, string Value)[] given)
    {
        var values = given.Append(("Storage:Provider", engine.ToString())).Append(("Storage:ConnectionString", connection))
            .ToDictionary(pair => pair.Item1, pair => (string?)pair.Item2, StringComparer.Ordinal);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(values).Build();
        var settings = StorageSettings.Read(configuration, new HostEnvironment());
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddStorage(settings);
        services.AddSingleton<TimeProvider>(clock);
        return new Store(services.BuildServiceProvider(), settings, clock, folder);
    }

    private sealed class HostEnvironment : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "Production";

        public string ApplicationName { get; set; } = "CoachBot";

        public string ContentRootPath { get; set; } = Path.GetTempPath();

        public Microsoft.Extensions.FileProviders.IFileProvider ContentRootFileProvider { get; set; } = new Microsoft.Extensions.FileProviders.NullFileProvider();
    }
}
