using System.Diagnostics;
using CoachBot.Tests.Web;

namespace CoachBot.Tests.Cards;

/// <summary>The Adaptive Cards 1.5 schema, read by ajv in Node.js. Skips where the schema or Node.js is missing; on a build server Node.js must be there.</summary>
internal static class CardSchema
{
    private static readonly Lazy<string> Validator = new(Install);

    /// <summary>What the schema has against each card: "valid", or its errors.</summary>
    public static IReadOnlyList<string> Check(IEnumerable<string> cards)
    {
        var folder = Environment.GetEnvironmentVariable("COACHBOT_CONFORMANCE_DIR");
        Skip.If(string.IsNullOrEmpty(folder), "COACHBOT_CONFORMANCE_DIR is not set: no Adaptive Cards schema to validate against.");
        var schema = Path.Combine(folder!, "adaptive-cards", "adaptive-card-1.5.0.json");
        var (code, output) = Run("node", Validator.Value, string.Join('\n', cards), "validate.js", schema);
        Assert.True(code == 0, output);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Install()
    {
        var source = Repository.Path("tests/CoachBot.Tests/Cards/Schema");
        var target = Path.Combine(AppContext.BaseDirectory, "card-schema");
        Directory.CreateDirectory(target);
        foreach (var file in Directory.GetFiles(source))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)), overwrite: true);
        }

        var (code, output) = Run("npm", target, "", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
        Skip.If(code == NotFound && Environment.GetEnvironmentVariable("CI") is null, "Node.js is missing: no JSON Schema validator.");
        Assert.True(code == 0, output);
        return target;
    }

    private const int NotFound = 127;

    private static (int Code, string Output) Run(string program, string folder, string input, params string[] arguments)
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
        catch (System.ComponentModel.Win32Exception)
        {
            return (NotFound, $"{program} is not there.");
        }
    }
}
