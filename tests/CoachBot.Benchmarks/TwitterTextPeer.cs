using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace CoachBot.Benchmarks;

/// <summary>npm's twitter-text, run by Node in a process of its own, a round at a time.</summary>
internal sealed class TwitterTextPeer : IDisposable
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Peers", "twitter-text");
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly Process _node;

    private TwitterTextPeer(Process node) => _node = node;

    /// <summary>Installs and starts the peer; null where that is not possible, with the reason in one line.</summary>
    public static TwitterTextPeer? Start(IReadOnlyList<string> drafts, out string? whyNot)
    {
        try
        {
            whyNot = Install();
            if (whyNot is not null) return null;
            var node = Launch("node", "peer.js");
            node.StandardInput.WriteLine(JsonSerializer.Serialize(drafts));
            return new TwitterTextPeer(node);
        }
        catch (Win32Exception)
        {
            whyNot = "Node.js is not installed: our own figures only.";
            return null;
        }
    }

    /// <summary>Measures every draft once.</summary>
    public TwitterTextRound Round()
    {
        _node.StandardInput.WriteLine();
        var answer = _node.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The peer has stopped.");
        return JsonSerializer.Deserialize<TwitterTextRound>(answer, Json)!;
    }

    public void Dispose()
    {
        _node.StandardInput.Close();
        _node.WaitForExit();
        _node.Dispose();
    }

    private static string? Install()
    {
        if (Directory.Exists(Path.Combine(Folder, "node_modules"))) return null;
        using var npm = Launch("npm", "ci", "--ignore-scripts");
        npm.StandardOutput.ReadToEnd();
        npm.WaitForExit();
        return npm.ExitCode == 0 ? null : "npm could not install twitter-text: our own figures only.";
    }

    private static Process Launch(string program, params string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        WorkingDirectory = Folder,
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;
}
