using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace CoachBot.Tests.State.Drivers;

/// <summary>A PostgreSQL of one's own on a free loopback port, with its data in a temporary folder.</summary>
public sealed class PostgreSqlProcess : IAsyncDisposable
{
    private static readonly string[] Folders = ["/usr/local/bin", "/usr/bin", .. Versions()];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coachbot-pg-");
    private readonly int _port = FreePort();
    private Process? _server;

    private PostgreSqlProcess()
    {
    }

    /// <summary>Where the server keeps its files.</summary>
    public string DataFolder => Path.Combine(_folder.FullName, "data");

    /// <summary>Starts one.</summary>
    /// <returns>Null where PostgreSQL is not installed.</returns>
    public static async Task<PostgreSqlProcess?> TryStartAsync()
    {
        if (Find("initdb") is not { } initdb || Find("postgres") is not { } postgres)
        {
            return null;
        }

        var server = new PostgreSqlProcess();
        await server.StartAsync(initdb, postgres);
        return server;
    }

    /// <summary>Makes an empty database.</summary>
    /// <returns>Its connection string.</returns>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = "t" + Guid.NewGuid().ToString("N");
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE {name}";
        await command.ExecuteNonQueryAsync();
        return ConnectionString(name);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            _server.Kill(entireProcessTree: true);
            await _server.WaitForExitAsync();
            _server.Dispose();
        }

        NpgsqlConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private async Task StartAsync(string initdb, string postgres)
    {
        if (Environment.UserName == "root")
        {
            await RunAsync("chown", "postgres", _folder.FullName);
        }

        await RunAsync(AsUser(initdb, "-D", DataFolder, "-U", "coachbot", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"));
        _server = Start(AsUser(
            postgres, "-D", DataFolder, "-p", _port.ToString(CultureInfo.InvariantCulture), "-k", _folder.FullName, "-c", "listen_addresses=127.0.0.1", "-c", "max_connections=200"));
        await WaitAsync();
    }

    private string ConnectionString(string database) => $"Host=127.0.0.1;Port={_port};Database={database};Username=coachbot";

    private async Task WaitAsync()
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException) when (tries < 300)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
            }
        }
    }

    /// <summary>PostgreSQL refuses to run as root.</summary>
    private static string[] AsUser(params string[] command) =>
        Environment.UserName == "root" ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--", .. command] : command;

    private static async Task RunAsync(params string[] command)
    {
        using var process = Start(command);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', command)} ended with {process.ExitCode}"));
        }
    }

    private static Process Start(params string[] command)
    {
        var process = new Process { StartInfo = new(command[0], command[1..]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true } };
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static string? Find(string program) => Folders.Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    private static IEnumerable<string> Versions() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin"))
        : [];

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
