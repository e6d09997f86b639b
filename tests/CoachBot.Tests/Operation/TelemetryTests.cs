using System.Text;
using CoachBot.Tests.Drivers;

namespace CoachBot.Tests.Operation;

/// <summary>Sends to a collector as an operator's service would, and reads what arrives there.</summary>
public sealed class TelemetryTests
{
    private const string Planted = "Zwerfkater-4711";

    [Fact]
    public async Task A_collector_gets_turns_verdicts_and_findings_and_no_word_of_the_draft()
    {
        await using var collector = await Collector.StartAsync();
        var app = new CoachApp("Development",
            ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"), ("OTEL_METRIC_EXPORT_INTERVAL", "200"), ("OTEL_BSP_SCHEDULE_DELAY", "200"));
        await app.InitializeAsync();
        using (var client = new BotClient(app.Address))
        {
            await client.SayAsync($"Votez pour {Planted} dimanche, son adversaire est un clown !", "fr-FR");
        }

        foreach (var name in new[] { "coachbot.turn.duration", "coachbot.requests", "coachbot.verdicts", "coachbot.findings", "politics", "coachbot.channel" })
        {
            await Eventually.IsAsync(() => collector.Received.Contains(name, StringComparison.Ordinal), name);
        }

        // What is left is sent when the service stops.
        await app.DisposeAsync();
        var sent = collector.Received;

        Assert.DoesNotContain(Planted, sent, StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes(Planted))[..12], sent, StringComparison.Ordinal);
    }
}
