using System.Diagnostics;
using CoachBot.Tests.Web;

namespace CoachBot.Tests.Slack.BlockKit;

/// <summary>Slack's own TypeScript types, compiled by Node.js. Skips where Node.js is missing; on a build server it must be there.</summary>
internal static class SlackTypes
{
    private const int NotFound = 127;
    private static readonly Lazy<string> Folder = new(Install);

    /// <summary>What the compiler says of a module; nothing where it is right.</summary>
    public static string Compile(string source)
    {
        File.WriteAllText(Path.Combine(Folder.Value, "generated.ts"), source);
        return Run("node", Folder.Value, Path.Combine("node_modules", "typescript", "bin", "tsc"), "--project", ".").Output.Trim();
    }

    private static string Install()
    {
        var target = Path.Combine(AppContext.BaseDirectory, "slack-types");
        Directory.CreateDirectory(target);
        foreach (var file in Directory.GetFiles(Repository.Path("tests/CoachBot.Tests/Slack/BlockKit/Types")))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)), overwrite: true);
        }

        var (code, output) = Run("npm", target, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
        Skip.If(code == NotFound && Environment.GetEnvironmentVariable("CI") is null, "Node.js is missing: no TypeScript compiler.");
        Assert.True(code == 0, output);
        return target;
    }

    private static (int Code, string Output) Run(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + error.GetAwaiter().GetResult());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (NotFound, $"{program} is not there.");
        }
    }
}
