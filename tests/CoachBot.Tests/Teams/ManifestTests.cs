using System.IO.Compression;
using CoachBot.Channels.Teams;
using CoachBot.Tests.Drivers;
using Microsoft.Extensions.Configuration;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Teams;

public sealed class ManifestTests(CoachApp app) : IClassFixture<CoachApp>
{
    private static readonly string[] Options = ["--app-id", TeamsCloud.AppId, "--host", "coach.example.com", "--developer", "Müller & \"Söhne\""];

    private static readonly string[] Subjects = ["verdict", "answer", "tip", "exercise", "crisis", "help", "settings", "my-data", "forget-me"];

    [SkippableFact]
    public void The_package_is_valid_by_Microsofts_schemas()
    {
        var tool = NodeTool.Install("tests/CoachBot.Tests/Teams/Schema", "manifest-schema");
        var folder = Directory.CreateTempSubdirectory("coach-package-");
        using (var zip = Package())
        {
            zip.ExtractToDirectory(folder.FullName);
        }

        var (code, output) = NodeTool.Run("node", tool, "", "validate.js", folder.FullName, "manifest.json", "fr.json");
        folder.Delete(recursive: true);

        Assert.Equal((0, "valid\nvalid\n"), (code, output.ReplaceLineEndings("\n")));
    }

    [Fact]
    public void The_package_holds_what_the_manifest_names_and_nothing_else()
    {
        using var zip = Package();

        Assert.Equal(["color.png", "fr.json", "manifest.json", "outline.png"], zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("{", string.Concat(Read(zip, "manifest.json").Descendants().OfType<JValue>().Select(value => value.Value)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("color.png", 192, 2)]
    [InlineData("outline.png", 32, 6)]
    public void The_icons_have_the_size_and_colours_that_Teams_takes(string name, int size, int colourType)
    {
        using var zip = Package();
        using var png = zip.GetEntry(name)!.Open();
        var header = new byte[26];
        png.ReadExactly(header);

        Assert.Equal((size, size, colourType), (header[18] << 8 | header[19], header[22] << 8 | header[23], header[25]));
    }

    [Fact]
    public void French_says_all_that_English_says()
    {
        using var zip = Package();
        var (manifest, french) = (Read(zip, "manifest.json"), Read(zip, "fr.json"));
        var spoken = manifest.Descendants().OfType<JProperty>()
            .Where(property => property.Name is "short" or "full" or "title" or "description" or "prompt" && property.Value.Type == JTokenType.String)
            .Select(property => property.Path);

        Assert.Equal(spoken.Order(StringComparer.Ordinal), french.Properties().Select(property => property.Name).Where(name => name != "$schema").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("manifest.json", "en")]
    [InlineData("fr.json", "fr")]
    public async Task Every_command_is_understood_in_its_language(string file, string language)
    {
        using var zip = Package();
        foreach (var words in Commands(Read(zip, "manifest.json"), Read(zip, file)))
        {
            using var client = new BotClient(app.Address);
            var card = await client.SayAsync(words, language == "fr" ? "fr-FR" : "en-GB");
            Assert.True(card.Ids.Any(id => Subjects.Any(subject => id.StartsWith(subject, StringComparison.Ordinal))), $"{words}: {card.Words}");
            Assert.True(card.Language == language, words);
        }
    }

    [Fact]
    public async Task The_action_that_the_manifest_names_opens_the_dialog()
    {
        using var zip = Package();
        using var client = new BotClient(app.Address);
        var command = Assert.Single(Read(zip, "manifest.json").SelectTokens("composeExtensions[*].commands[*]"));

        var replies = await client.PostForActivitiesAsync(client.Invoke("composeExtension/fetchTask", new JObject { ["commandId"] = command["id"], ["commandContext"] = command["context"]![0] }));

        Assert.True((bool)command["fetchTask"]!);
        Assert.Equal("continue", (string?)Assert.Single(replies)["value"]!["Body"]!["task"]!["type"]);
    }

    [Theory]
    [InlineData("--app-id", "--host", "coach.example.com")]
    [InlineData("--host", "--app-id", "not-an-id", "--host", "coach.example.com")]
    [InlineData("--host", "--app-id", TeamsCloud.AppId)]
    [InlineData("--host", "--app-id", TeamsCloud.AppId, "--host", "https://coach.example.com/")]
    [InlineData("--developer", "--app-id", TeamsCloud.AppId, "--host", "coach.example.com", "--developer", "A name that is longer than what Teams takes")]
    [InlineData("--privacy", "--app-id", TeamsCloud.AppId, "--host", "coach.example.com", "--privacy", "http://x")]
    public void A_wrong_option_is_named(string named, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();

        Assert.Equal(1, TeamsPackage.Run(arguments, output, error));
        Assert.Contains(named, error.ToString(), StringComparison.Ordinal);
    }

    private static ZipArchive Package()
    {
        var stream = new MemoryStream();
        TeamsPackage.Write(new ConfigurationBuilder().AddCommandLine(Options).Build(), stream);
        stream.Position = 0;
        return new ZipArchive(stream);
    }

    private static JObject Read(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return JObject.Parse(reader.ReadToEnd());
    }

    /// <summary>What a person sends by choosing a command: its prompt, else its title.</summary>
    private static IEnumerable<string> Commands(JObject manifest, JObject words) =>
        from command in manifest.SelectTokens("bots[*].commandLists[*].commands[*]")
        let said = command["prompt"] ?? command["title"]
        select (string)(words["$schema"]!.ToString().Contains("Localization", StringComparison.Ordinal) ? words[said.Path]! : said)!;
}
