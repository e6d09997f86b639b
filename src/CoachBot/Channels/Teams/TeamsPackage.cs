using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace CoachBot.Channels.Teams;

/// <summary><c>teams-package --app-id … --host …</c>: writes the app package that an administrator uploads to Teams.</summary>
internal static class TeamsPackage
{
    public const string Command = "teams-package";

    private static readonly string[] Addresses = ["website", "privacy", "terms"];

    private const int LongestDeveloper = 32;
    private const string Usage =
        """
        teams-package --app-id <MicrosoftAppId> --host <the bot's host, such as coach.example.com>
                      [--output coach.zip] [--developer <name>] [--website <https url>] [--privacy <https url>] [--terms <https url>]
        """;

    private static readonly string[] Files = ["manifest.json", "fr.json", "color.png", "outline.png"];

    /// <returns>The exit code.</returns>
    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        var options = new ConfigurationBuilder().AddCommandLine(arguments).Build();
        if (Mistake(options) is { } mistake)
        {
            error.WriteLine(mistake);
            error.WriteLine(Usage);
            return 1;
        }

        var path = options["output"] ?? "coach.zip";
        using (var file = File.Create(path))
        {
            Write(options, file);
        }

        output.WriteLine($"{Path.GetFullPath(path)}: upload it in Teams under Apps > Manage your apps > Upload an app.");
        return 0;
    }

    /// <summary>Writes the package with the options filled in.</summary>
    public static void Write(IConfiguration options, Stream destination)
    {
        using var zip = new ZipArchive(destination, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var name in Files)
        {
            using var entry = zip.CreateEntry(name).Open();
            using var source = Open(name);
            if (name == "manifest.json")
            {
                using var reader = new StreamReader(source);
                entry.Write(Encoding.UTF8.GetBytes(Fill(reader.ReadToEnd(), options)));
            }
            else
            {
                source.CopyTo(entry);
            }
        }
    }

    /// <summary>A file of <c>manifests/teams</c>, as the service carries it.</summary>
    public static Stream Open(string name) => typeof(TeamsPackage).Assembly.GetManifestResourceStream("teams/" + name)!;

    private static string? Mistake(IConfiguration options)
    {
        if (!Guid.TryParse(options["app-id"], out _))
        {
            return "--app-id is missing or no application id (it looks like 0b6d1c1e-4a3f-4a51-9d0a-6a8c9d3a7f10).";
        }

        if (Uri.CheckHostName(options["host"]) != UriHostNameType.Dns)
        {
            return "--host is missing or no host name: give it without https:// and without a path.";
        }

        if (options["developer"]?.Length > LongestDeveloper)
        {
            return $"--developer is longer than {LongestDeveloper} characters, the most that Teams takes.";
        }

        return Addresses.FirstOrDefault(name => options[name]?.StartsWith("https://", StringComparison.Ordinal) == false) is { } wrong
            ? $"--{wrong} must begin with https://."
            : null;
    }

    private static string Fill(string manifest, IConfiguration options)
    {
        var home = $"https://{options["host"]}";
        (string Name, string Value)[] values =
        [
            ("{APP_ID}", options["app-id"]!),
            ("{DEVELOPER}", options["developer"] ?? "Coach"),
            ("{WEBSITE}", options["website"] ?? home + "/privacy"),
            ("{PRIVACY}", options["privacy"] ?? home + "/privacy"),
            ("{TERMS}", options["terms"] ?? home + "/privacy"),
        ];
        return values.Aggregate(manifest, (filled, value) => filled.Replace(value.Name, JsonEncodedText.Encode(value.Value).ToString(), StringComparison.Ordinal));
    }
}
