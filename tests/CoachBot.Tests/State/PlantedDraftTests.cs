using CoachBot.Tests.Drivers;
using CoachBot.Tests.Model.Drivers;
using CoachBot.Tests.State.Drivers;
using Npgsql;

namespace CoachBot.Tests.State;

/// <summary>What a person wrote is in no log, metric, trace or file, on the way through everything the coach does.</summary>
[Collection(StorageTests.Name)]
public sealed class PlantedDraftTests(PostgreSqlServer server)
{
    private const string Secret = "Zorblaxquentin";

    private static readonly string[] Messages =
    [
        $"Le résultat de {Secret} double au T3, lettre : http://exemple.fr/{Secret} #ca #resultat #croissance",
        $"relis : {Secret} rachète son concurrent lundi, restez à l'écoute !!!",
        $"Pourquoi {Secret} ne tweete-t-il pas le mardi ?",
        $"un conseil sur {Secret}", "entraîne-moi", $"{Secret} est ma réponse à cet exercice.", "stop",
        "crise", $"Un incendie chez {Secret} ce matin.", $"Oui, {Secret} est touché.", "mes données", "réglages",
    ];

    private static readonly string[] Verbs = ["explain", "apply-fix", "dismiss-finding", "apply-all", "rewrite", "request-approval", "ask", "another-tip", "crisis-next", "skip-exercise"];

    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task A_planted_draft_is_found_nowhere(Engine engine)
    {
        using var ears = new Eavesdropper();
        using var policy = new TemporaryPolicy("approvers:\n  - { name: Sacha, id: sacha }");
        var folder = Directory.CreateTempSubdirectory("coachbot-");
        var connection = engine == Engine.Sqlite ? $"Data Source={folder.FullName}/coachbot.db" : await server.CreateDatabaseAsync();
        await using var app = new CoachApp("Development", ("Storage:Provider", engine.ToString()), ("Storage:ConnectionString", connection), ("Policy:Path", policy.Path), ("Logging:LogLevel:Default", "Trace"));
        await app.InitializeAsync();
        ears.HearLogs();
        using var client = new BotClient(app.Address);

        await WalkAsync(client);
        await FailAsync(client);
        await FlushAsync(engine, connection);

        var files = engine == Engine.Sqlite ? folder.FullName : server.DataFolder!;
        Assert.NotEmpty(new Needle(client.User).FilesIn(files));
        Assert.Empty(new Needle(Secret).FilesIn(files));
        Assert.True(ears.Logs.Count > 100 && !ears.Traces.IsEmpty && !ears.Measurements.IsEmpty, $"{ears.Logs.Count} logs, {ears.Traces.Count} traces, {ears.Measurements.Count} measurements");
        Assert.All(new[] { ears.Logs, ears.Traces, ears.Measurements }, heard => Assert.DoesNotContain(heard, words => new Needle(Secret).IsIn(words)));
    }

    [Theory]
    [InlineData("Zorblaxquentin")]
    [InlineData("x Zorblaxquentin y")]
    [InlineData("xy Zorblaxquentin z")]
    public void The_search_itself_finds_the_words_in_every_form(string text)
    {
        var needle = new Needle(Secret);

        Assert.True(needle.IsIn(text));
        Assert.True(needle.IsIn(System.Text.Encoding.Unicode.GetBytes(text)));
        Assert.True(needle.IsIn(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text + "tail"))));
        Assert.True(needle.IsIn(Convert.ToBase64String(System.Text.Encoding.Unicode.GetBytes(text + "tail"))));
        Assert.False(needle.IsIn("Zorblax Quentin"));
    }

    private static async Task WalkAsync(BotClient client)
    {
        foreach (var message in Messages)
        {
            var card = CardReader.In((await client.PostForActivitiesAsync(client.Message(message, "fr-FR")))[0]);
            foreach (var verb in Verbs)
            {
                if (card.Buttons(verb) is [var button, ..])
                {
                    await client.PressAsync(button);
                }
            }
        }
    }

    /// <summary>A reply that cannot be delivered, a body that cannot be read, a text too long, a button of nobody.</summary>
    private static async Task FailAsync(BotClient client)
    {
        var undeliverable = client.Message($"{Secret} ouvre un site à Lyon.", "fr-FR");
        undeliverable.Remove("deliveryMode");
        undeliverable["serviceUrl"] = "http://127.0.0.1:9/";
        await client.PostAsync(undeliverable.ToString());
        await client.PostAsync("{\"type\":\"message\",\"text\":\"" + Secret);
        await client.PostAsync("{\"type\":\"message\",\"text\":{\"" + Secret + "\":[]}}");
        await client.PostAsync(client.Message(string.Concat(Enumerable.Repeat(Secret + " ", 3000))).ToString());
        await client.PostAsync(client.Message(string.Concat(Enumerable.Repeat(Secret + " ", 90_000))).ToString());
        await client.PostAsync(client.Invoke(Secret, new() { ["action"] = new Newtonsoft.Json.Linq.JObject { ["verb"] = Secret } }).ToString());
    }

    private static async Task FlushAsync(Engine engine, string connection)
    {
        if (engine == Engine.PostgreSql)
        {
            await using var admin = new NpgsqlConnection(connection);
            await admin.OpenAsync();
            await using var command = new NpgsqlCommand("CHECKPOINT", admin);
            await command.ExecuteNonQueryAsync();
        }
    }
}
