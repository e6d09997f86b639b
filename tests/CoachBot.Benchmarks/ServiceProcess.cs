using System.Diagnostics;
using System.Globalization;

namespace CoachBot.Benchmarks;

/// <summary>The service as an operator runs it: a process of its own, on a free loopback port, in Development so that it takes anonymous turns.</summary>
internal sealed class ServiceProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServiceProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>The resident memory in bytes.</summary>
    public long Resident
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts the service and waits until it listens.</summary>
    /// <param name="folder">Where the service was built or published.</param>
    /// <param name="settings">Settings such as <c>Storage:Provider=Sqlite</c>.</param>
    public static async Task<ServiceProcess> StartAsync(string folder, params string[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, "CoachBot.dll"), "--urls=http://127.0.0.1:0", .. settings.Select(setting => "--" + setting)]) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            const string listening = "Now listening on: ";
            if (line.IndexOf(listening, StringComparison.Ordinal) is >= 0 and var at)
            {
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                return new(process, new Uri(line[(at + listening.Length)..]));
            }
        }

        await process.WaitForExitAsync();
        throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The service did not start: it ended with {process.ExitCode}."));
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
