using System.ComponentModel;
using System.Diagnostics;
using CoachBot.Tests.Web;

namespace CoachBot.Tests.Drivers;

/// <summary>A small program in Node.js with its pinned packages. Skips where Node.js is missing; on a build server it must be there.</summary>
internal static class NodeTool
{
    private const int NotFound = 127;

    /// <summary>Copies the tool beside the tests, fetches its packages, and returns where it is.</summary>
    public static string Install(string source, string name)
    {
        var target = Path.Combine(AppContext.BaseDirectory, name);
        Directory.CreateDirectory(target);
        foreach (var file in Directory.GetFiles(Repository.Path(source)))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)), overwrite: true);
        }

        var (code, output) = Run("npm", target, "", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
        Skip.If(code == NotFound && Environment.GetEnvironmentVariable("CI") is null, "Node.js is missing.");
        Assert.True(code == 0, output);
        return target;
    }

    public static (int Code, string Output) Run(string program, string folder, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            process.WaitForExit();
            return (process.ExitCode, output.GetAwaiter().GetResult() + error.GetAwaiter().GetResult());
        }
        catch (Win32Exception)
        {
            return (NotFound, $"{program} is not there.");
        }
    }
}
