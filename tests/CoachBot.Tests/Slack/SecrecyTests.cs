using CoachBot.Tests.Drivers;
using CoachBot.Tests.Slack.Fake;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack;

/// <summary>Neither a draft nor a token is ever logged, however Slack fails.</summary>
public sealed class SecrecyTests
{
    private const string Secret = "Zephyrine";

    [Fact]
    public async Task However_Slack_fails_no_log_holds_a_draft_or_a_token()
    {
        await using var slack = await FakeSlack.StartAsync();
        await using var app = new CoachApp("Development", ("Slack:SigningSecret", FakeSlack.SigningSecret), ("Slack:BotToken", FakeSlack.BotToken), ("Slack:ApiBaseUrl", slack.ApiBaseUrl), ("Logging:LogLevel:Default", "Trace"));
        using var lines = new LogLines();
        await using var watched = app.WithWebHostBuilder(builder => builder.ConfigureLogging(logging => logging.AddProvider(lines)));
        watched.UseKestrel(0);
        watched.StartServer();
        using var door = new SlackDoor(watched.ClientOptions.BaseAddress);
        var person = new SlackPerson(slack, door);
        var failures = new Queue<(int, JObject, int?)?>(
        [
            (200, new JObject { ["ok"] = false, ["error"] = "invalid_blocks", ["response_metadata"] = new JObject { ["messages"] = new JArray($"[ERROR] {Secret} is wrong [json-pointer:/blocks/0/text]") } }, null),
            (200, new JObject { ["ok"] = false, ["error"] = Secret }, null), (500, new JObject { ["x"] = Secret }, null), null,
        ]);
        slack.Instead["chat.postMessage"] = _ => failures.TryDequeue(out var failure) ? failure : null;

        await person.WriteAsync($"Relis : {Secret} démissionne demain.");
        await person.CommandAsync($"relis {Secret} démissionne demain.", responseUrl: "http://127.0.0.1:1/x");
        await person.MessageShortcutAsync("coach.review-message", $"{Secret} démissionne demain.");
        await person.AskAsync("aide");

        Assert.Contains(lines.All, line => line.Contains("invalid_blocks at /blocks/0/text", StringComparison.Ordinal));
        Assert.DoesNotContain(lines.All, line => line.Contains(Secret, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(lines.All, line => line.Contains(FakeSlack.BotToken, StringComparison.Ordinal) || line.Contains(FakeSlack.SigningSecret, StringComparison.Ordinal));
    }
}
