using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using CoachBot.Tests.Slack.Fake;

namespace CoachBot.Tests.Drivers;

/// <summary>The service as a process of its own, at an address that stays the same however often it is stopped, killed and started.</summary>
internal sealed class CoachProcess(IReadOnlyDictionary<string, string> settings) : IDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(100);

    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(10) };
    private Process? _process;

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}/");

    /// <summary>Gets each line that the service writes.</summary>
    public Action<string> Hear { get; init; } = _ => { };

    /// <summary>The resident memory in bytes.</summary>
    public long Resident
    {
        get
        {
            _process!.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>The settings of a service that one Slack workspace talks to.</summary>
    public static Dictionary<string, string> ForSlack(FakeSlack slack, string connection, string environment = "Production") => new(StringComparer.Ordinal)
    {
        ["DOTNET_ENVIRONMENT"] = environment,
        ["ASPNETCORE_ENVIRONMENT"] = environment,
        ["Slack__SigningSecret"] = FakeSlack.SigningSecret,
        ["Slack__BotToken"] = FakeSlack.BotToken,
        ["Slack__ApiBaseUrl"] = slack.ApiBaseUrl,
        ["Storage__ConnectionString"] = connection,
        ["Storage__LeaseSeconds"] = "1",
    };

    /// <summary>Starts it and waits until it is ready.</summary>
    public async Task StartAsync()
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Combine(AppContext.BaseDirectory, "CoachBot.dll"), "--urls", Address.ToString()])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        _process = Process.Start(start)!;
        _process.OutputDataReceived += OnLine;
        _process.ErrorDataReceived += OnLine;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        var since = TimeProvider.System.GetTimestamp();
        while (!await IsReadyAsync())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(since) < LongestStart, $"there never was a service at {Address}");
            await Task.Delay(BetweenTries, TimeProvider.System);
        }
    }

    /// <summary>SIGKILL: no last words.</summary>
    public async Task KillAsync()
    {
        if (_process is { HasExited: false } process)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        _process?.Dispose();
        _process = null;
    }

    /// <summary>SIGTERM: it may finish.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("/bin/sh", ["-c", string.Create(CultureInfo.InvariantCulture, $"kill -TERM {_process!.Id}")]);
        kill.WaitForExit();
    }

    /// <summary>Waits until it has ended by itself.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> EndedAsync(TimeSpan within)
    {
        await _process!.WaitForExitAsync().WaitAsync(within, TimeProvider.System);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill();
        }

        _process?.Dispose();
        _http.Dispose();
    }

    private void OnLine(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is { } words)
        {
            Hear(words);
        }
    }

    private async Task<bool> IsReadyAsync()
    {
        Assert.False(_process!.HasExited, "the service ended by itself");
        try
        {
            using var answer = await _http.GetAsync(new Uri(Address, "health/ready"));
            return answer.IsSuccessStatusCode;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
