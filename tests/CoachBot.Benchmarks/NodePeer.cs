using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace CoachBot.Benchmarks;

/// <summary>npm packages of a folder in Peers, run by Node in a process of its own, a round at a time.</summary>
internal sealed class NodePeer : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly Process _node;

    private NodePeer(Process node) => _node = node;

    /// <summary>Installs and starts the peer; null where that is not possible, with the reason in one line.</summary>
    /// <param name="folder">The folder in Peers.</param>
    /// <param name="script">What Node runs there.</param>
    /// <param name="drafts">What is measured.</param>
    /// <param name="whyNot">Null where it runs.</param>
    public static NodePeer? Start(string folder, string script, IReadOnlyList<string> drafts, out string? whyNot)
    {
        folder = Path.Combine(AppContext.BaseDirectory, "Peers", folder);
        try
        {
            whyNot = Install(folder);
            if (whyNot is not null) return null;
            var node = Launch(folder, "node", script);
            node.StandardInput.WriteLine(JsonSerializer.Serialize(drafts));
            return new NodePeer(node);
        }
        catch (Win32Exception)
        {
            whyNot = "Node.js is not installed: our own figures only.";
            return null;
        }
    }

    /// <summary>Measures every draft once.</summary>
    /// <param name="what">What the script is asked for.</param>
    public T Round<T>(string what = "")
    {
        _node.StandardInput.WriteLine(what);
        var answer = _node.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The peer has stopped.");
        return JsonSerializer.Deserialize<T>(answer, Json)!;
    }

    public void Dispose()
    {
        _node.StandardInput.Close();
        _node.WaitForExit();
        _node.Dispose();
    }

    private static string? Install(string folder)
    {
        if (Directory.Exists(Path.Combine(folder, "node_modules"))) return null;
        using var npm = Launch(folder, "npm", "ci", "--ignore-scripts");
        npm.StandardOutput.ReadToEnd();
        npm.WaitForExit();
        return npm.ExitCode == 0 ? null : "npm could not install the peers: our own figures only.";
    }

    private static Process Launch(string folder, string program, params string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        WorkingDirectory = folder,
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;
}
