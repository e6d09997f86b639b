using CoachBot.Coaching;
using CoachBot.State.Commands;
using CoachBot.State.Notes;
using CoachBot.Tests.State.Drivers;

namespace CoachBot.Tests.State;

[Collection(StorageTests.Name)]
public sealed class CommandTests(PostgreSqlServer server)
{
    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task Operators_read_what_people_miss_by_tenant_and_the_most_asked_first(Engine engine)
    {
        await using var store = await Store.OpenAsync(engine, server);
        var notes = store.Get<INotes>();
        await notes.SaveAsync("fabrikam", [new Note.Unanswered("Once?", Language.English)], CancellationToken.None);
        await notes.SaveAsync("contoso", [new Note.Unanswered("Rare ?", Language.French), new Note.Unanswered("Combien de tweets ?", Language.French)], CancellationToken.None);
        await notes.SaveAsync("contoso", [new Note.Unanswered("combien de Tweets ? ", Language.French)], CancellationToken.None);
        await notes.SaveAsync("contoso", [new Note.Feedback("finding", "humour", false, "pas\u001b[31m drôle\n?"), new Note.Feedback("finding", "humour", true), new Note.Feedback("tip", "t1", true)], CancellationToken.None);

        var lines = Lines(await RunAsync(store, "unanswered"));
        Assert.Equal(["contoso", "2  fr  Combien de tweets ?", "1  fr  Rare ?", "fabrikam", "1  en  Once?"], lines);
        var feedback = await RunAsync(store, "feedback");
        Assert.Contains("1    1  finding humour", feedback, StringComparison.Ordinal);
        Assert.Contains("pas [31m drôle ?", feedback, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Production_refuses_tables_of_another_version_and_the_command_brings_them_up()
    {
        var connection = await server.CreateDatabaseAsync();
        string[] settings = ["--Storage:Provider=PostgreSql", $"--Storage:ConnectionString={connection}"];

        var problem = await Assert.ThrowsAsync<ConfigurationException>(() => OperatorCommand.RunAsync(["unanswered", .. settings], TextWriter.Null, CancellationToken.None));
        Assert.Contains("migrate", problem.Message, StringComparison.Ordinal);

        await OperatorCommand.RunAsync(["migrate", .. settings], TextWriter.Null, CancellationToken.None);
        await OperatorCommand.RunAsync(["migrate", .. settings], TextWriter.Null, CancellationToken.None);
        await OperatorCommand.RunAsync(["unanswered", .. settings], TextWriter.Null, CancellationToken.None);
    }

    [Theory]
    [InlineData("--Storage:Provider=Oracle", "Storage:Provider")]
    [InlineData("--Storage:RetentionDays=soon", "Storage:RetentionDays")]
    [InlineData("--Storage:RetentionDays=0", "Storage:RetentionDays")]
    [InlineData("--Storage:Provider=PostgreSql", "Storage:ConnectionString")]
    [InlineData("--Storage:ConnectionString=Nonsense", "Storage:ConnectionString")]
    [InlineData("--Storage:KeyCertificate:Path=/nowhere.pfx", "Storage:KeyCertificate:Path")]
    public async Task A_wrong_setting_is_named(string argument, string setting)
    {
        var problem = await Assert.ThrowsAsync<ConfigurationException>(() => OperatorCommand.RunAsync(["migrate", argument], TextWriter.Null, CancellationToken.None));

        Assert.Contains(setting, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_cannot_be_reached_is_named_as_such()
    {
        var problem = await Assert.ThrowsAsync<ConfigurationException>(() => OperatorCommand.RunAsync(
            ["migrate", "--Storage:Provider=PostgreSql", "--Storage:ConnectionString=Host=127.0.0.1;Port=9;Database=x;Username=x"], TextWriter.Null, CancellationToken.None));

        Assert.Contains("Storage:ConnectionString", problem.Message, StringComparison.Ordinal);
    }

    private static async Task<string> RunAsync(Store store, string command)
    {
        await using var output = new StringWriter();
        await OperatorCommand.RunAsync([command, $"--Storage:Provider={store.Settings.Provider}", $"--Storage:ConnectionString={store.Settings.ConnectionString}"], output, CancellationToken.None);
        return output.ToString();
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim());
}
