using CoachBot.State.Database.Rows;
using CoachBot.Tests.Drivers;
using CoachBot.Tests.Slack.Fake;
using Microsoft.Data.Sqlite;

namespace CoachBot.Tests.Fuzz;

/// <summary>
/// Throws spoilt requests at every endpoint of a running service, most of them such that they are taken in and worked on: no
/// answer of the 5xx kind, no word of how the service is made, no work that fails, no error and no draft in the log, no growing memory.
/// </summary>
public sealed class FuzzTests
{
    private const int Requests = 100_000;
    private const int Round = 4_000;
    private const long MostGrowth = 128L * 1024 * 1024;
    private const int MostKeptBySlack = 500;

    // To know what is wrong.
    private const int Enough = 20;

    private static readonly string[] Endpoints = ["api/messages", "web/activities", "slack/events", "slack/interactivity", "slack/commands", "health/ready"];

    private static readonly string[] Methods = ["chat.postMessage", "chat.update", "response_url", "views.open", "views.update", "views.publish", "users.info", "assistant.threads.setSuggestedPrompts"];

    private readonly Dictionary<string, int> _calls = new(StringComparer.Ordinal);

    [Fact]
    public async Task A_hundred_thousand_spoilt_requests_leave_the_service_well()
    {
        await using var slack = await FakeSlack.StartAsync();
        await using var connector = await FakeConnector.StartAsync();
        var folder = Directory.CreateTempSubdirectory("coachbot-fuzz-");
        var database = $"Data Source={folder.FullName}/coachbot.db";
        var log = new LogWatch();
        using var coach = new CoachProcess(Settings(slack, database)) { Hear = log.Hear };
        await coach.StartAsync();
        using var sender = new FuzzSender(coach.Address, slack, connector.Address);
        await RoundAsync(sender, slack, connector, database);
        await RoundAsync(sender, slack, connector, database);
        var before = coach.Resident;

        while (sender.Sent < Requests && sender.Bad.Count + log.Found.Count < Enough)
        {
            await RoundAsync(sender, slack, connector, database);
        }

        Assert.True(sender.Bad.IsEmpty, string.Join('\n', sender.Bad.Take(10)));
        Assert.True(log.Found.IsEmpty, string.Join('\n', log.Found.Concat(slack.Trouble.Take(10))));
        Assert.Empty(slack.Trouble);
        Assert.Equal(0, await CountAsync(database, InboxState.Parked));
        Assert.InRange(coach.Resident - before, long.MinValue, MostGrowth);
        Assert.All(Endpoints, endpoint => Assert.InRange(sender.Taken.GetValueOrDefault(endpoint), Requests / 200, Requests));
        Assert.All(Methods, method => Assert.InRange(_calls.GetValueOrDefault(method), 20, Requests));
        coach.Terminate();
        Assert.Equal(0, await coach.EndedAsync(TimeSpan.FromSeconds(40)));
        folder.Delete(recursive: true);
    }

    private static Dictionary<string, string> Settings(FakeSlack slack, string database) => new(CoachProcess.ForSlack(slack, database, "Development"), StringComparer.Ordinal)
    {
        ["Slack__ClientId"] = FakeOAuth.ClientId,
        ["Slack__ClientSecret"] = FakeOAuth.ClientSecret,
        ["Logging__Console__FormatterName"] = "json",
        ["Logging__LogLevel__CoachBot"] = "Debug",
    };

    /// <summary>Sends some, waits until all that was acknowledged is done, and lets Slack forget.</summary>
    private async Task RoundAsync(FuzzSender sender, FakeSlack slack, FakeConnector connector, string database)
    {
        await sender.SendAsync(Round);
        await Eventually.IsAsync(() => CountAsync(database, InboxState.Open).GetAwaiter().GetResult() == 0, "an end to what was acknowledged");
        foreach (var call in slack.Calls)
        {
            _calls[call.Method] = _calls.GetValueOrDefault(call.Method) + 1;
        }

        slack.Forget(MostKeptBySlack);
        connector.Posts.Clear();
    }

    private static async Task<long> CountAsync(string database, InboxState state)
    {
        await using var connection = new SqliteConnection(database + ";Mode=ReadOnly");
        await connection.OpenAsync();
        await using var command = new SqliteCommand("""SELECT COUNT(*) FROM "Inbox" WHERE "State" = $state""", connection);
        command.Parameters.AddWithValue("$state", (int)state);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
