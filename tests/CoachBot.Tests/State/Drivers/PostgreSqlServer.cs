namespace CoachBot.Tests.State.Drivers;

/// <summary>One PostgreSQL for the whole test run.</summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private PostgreSqlProcess? _server;

    /// <summary>Where the server keeps its files; null where there is no server.</summary>
    public string? DataFolder => _server?.DataFolder;

    /// <summary>Makes an empty database. Skips the test where PostgreSQL is missing; fails it on CI.</summary>
    public Task<string> CreateDatabaseAsync()
    {
        Skip.If(_server is null && Environment.GetEnvironmentVariable("CI") is null, "PostgreSQL is not installed (apt-get install postgresql).");
        Assert.True(_server is not null, "PostgreSQL is not installed: apt-get install postgresql.");
        return _server.CreateDatabaseAsync();
    }

    public async Task InitializeAsync() => _server = await PostgreSqlProcess.TryStartAsync();

    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
