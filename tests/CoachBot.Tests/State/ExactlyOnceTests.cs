using System.Collections.Concurrent;
using CoachBot.State.Commands;
using CoachBot.Tests.Drivers;
using CoachBot.Tests.Slack.Fake;
using CoachBot.Tests.State.Drivers;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.State;

/// <summary>Real processes behind a round-robin, killed again and again while people write.</summary>
[Collection(StorageTests.Name)]
public sealed class ExactlyOnceTests(PostgreSqlServer server)
{
    private const int People = 12;
    private const int MessagesEach = 5;
    private const int Kills = 4;

    private static readonly TimeSpan BetweenMessages = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, bool> _acknowledged = new(StringComparer.Ordinal);
    private int _next;

    [SkippableTheory]
    [InlineData(Engine.Sqlite, 1)]
    [InlineData(Engine.PostgreSql, 2)]
    public async Task Killed_again_and_again_under_load_the_service_answers_every_acknowledged_message_once(Engine engine, int count)
    {
        await using var slack = await FakeSlack.StartAsync();
        var folder = Directory.CreateTempSubdirectory("coachbot-once-");
        var connection = engine == Engine.Sqlite ? $"Data Source={folder.FullName}/coachbot.db" : await server.CreateDatabaseAsync();
        await OperatorCommand.RunAsync(["migrate", $"--Storage:Provider={engine}", $"--Storage:ConnectionString={connection}"], TextWriter.Null, CancellationToken.None);
        var replicas = Enumerable.Range(0, count).Select(_ => new CoachProcess(Settings(slack, engine, connection))).ToList();
        var doors = replicas.ConvertAll(replica => new SlackDoor(replica.Address));
        await Task.WhenAll(replicas.Select(replica => replica.StartAsync()));
        var people = Enumerable.Range(0, People).Select(_ => new SlackPerson(slack, doors[0])).ToList();

        await Task.WhenAll([KillAsync(replicas), .. people.Select(person => WriteAsync(slack, doors, person))]);

        Assert.Equal(People * MessagesEach, _acknowledged.Count);
        await Eventually.IsAsync(() => _acknowledged.Keys.All(ts => people.Exists(person => person.Answers.Any(answer => answer.ThreadTs == ts))), "an answer to everything that was acknowledged");
        Assert.All(people, person =>
        {
            Assert.Equal(person.Answers.Select(answer => answer.ThreadTs).Distinct(StringComparer.Ordinal), person.Answers.Select(answer => answer.ThreadTs));
            Assert.Equal(person.Answers.Count, person.Answers.Select(answer => answer.Words).Distinct(StringComparer.Ordinal).Count());
        });
        doors.ForEach(door => door.Dispose());
        replicas.ForEach(replica => replica.Dispose());
        folder.Delete(recursive: true);
    }

    /// <summary>Each time another tip is due, so that a turn that was forgotten would show.</summary>
    private async Task WriteAsync(FakeSlack slack, List<SlackDoor> doors, SlackPerson person)
    {
        for (var i = 0; i < MessagesEach; i++)
        {
            var ts = slack.NextTs();
            await DeliverAsync(doors, SlackPerson.Envelope(person.MessageEvent(person.Direct, "im", "un conseil", ts)));
            _acknowledged[ts] = true;
            await Task.Delay(BetweenMessages, TimeProvider.System);
        }
    }

    /// <summary>As Slack does: again, and by whatever replica comes next, until it is acknowledged; now and then once more after that.</summary>
    private async Task DeliverAsync(List<SlackDoor> doors, JObject envelope)
    {
        var body = envelope.ToString(Formatting.None);
        for (var (tries, isTaken) = (0, false); !isTaken || tries % 3 == 1; tries++)
        {
            try
            {
                var (status, _) = await doors[Interlocked.Increment(ref _next) % doors.Count].PostAsync("slack/events", body, "application/json", retry: tries == 0 ? null : tries);
                isTaken |= (int)status == 200;
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException or TaskCanceledException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System);
            }

            Assert.True(tries < 500, "nobody takes the message");
        }
    }

    private static async Task KillAsync(List<CoachProcess> replicas)
    {
        for (var i = 0; i < Kills; i++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(700 + (i * 370)), TimeProvider.System);
            var victim = replicas[i % replicas.Count];
            await victim.KillAsync();
            await victim.StartAsync();
        }
    }

    private static Dictionary<string, string> Settings(FakeSlack slack, Engine engine, string connection) => new(CoachProcess.ForSlack(slack, connection), StringComparer.Ordinal)
    {
        ["Storage__Provider"] = engine.ToString(),
        ["Storage__LeaseSeconds"] = "2",
    };
}
