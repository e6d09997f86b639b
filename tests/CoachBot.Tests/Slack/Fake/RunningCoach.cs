using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CoachBot.Tests.Slack.Fake;

/// <summary>The service as a process of its own, which can be killed.</summary>
internal sealed class RunningCoach : IDisposable
{
    private readonly Process _process;

    private RunningCoach(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public static async Task<RunningCoach> StartAsync(FakeSlack slack, string database)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}/");
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Combine(AppContext.BaseDirectory, "CoachBot.dll"), "--urls", address.ToString()])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (key, value) in Settings(slack, database))
        {
            start.Environment[key] = value;
        }

        var coach = new RunningCoach(Process.Start(start)!, address);
        coach._process.BeginOutputReadLine();
        coach._process.BeginErrorReadLine();
        await coach.IsReadyAsync();
        return coach;
    }

    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }

    private static Dictionary<string, string> Settings(FakeSlack slack, string database) => new(StringComparer.Ordinal)
    {
        ["DOTNET_ENVIRONMENT"] = "Production",
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["Slack__SigningSecret"] = FakeSlack.SigningSecret,
        ["Slack__BotToken"] = FakeSlack.BotToken,
        ["Slack__ApiBaseUrl"] = slack.ApiBaseUrl,
        ["Storage__ConnectionString"] = $"Data Source={database}",
        ["Storage__LeaseSeconds"] = "1",
    };

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task IsReadyAsync()
    {
        using var http = new HttpClient { BaseAddress = Address };
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                (await http.GetAsync("health/ready")).EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException) when (attempt < 300 && !_process.HasExited)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System);
            }
        }
    }
}
