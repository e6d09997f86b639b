using CoachBot.Tests.Drivers;
using CoachBot.Tests.Slack.Fake;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Operation;

/// <summary>A real process that is asked to stop: what is under way is answered, what comes then is refused, and nothing is lost.</summary>
public sealed class GracefulStopTests : IAsyncLifetime
{
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(40);

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("coachbot-stopped-");
    private FakeSlack _slack = null!;

    public async Task InitializeAsync() => _slack = await FakeSlack.StartAsync();

    public async Task DisposeAsync()
    {
        await _slack.DisposeAsync();
        _data.Delete(recursive: true);
    }

    [Fact]
    public async Task A_turn_that_was_acknowledged_is_finished_and_what_waits_behind_it_is_answered_after_the_next_start()
    {
        using var coach = await StartAsync();
        var held = new TaskCompletionSource();
        _slack.Holding["chat.postMessage"] = held.Task;
        using var door = new SlackDoor(coach.Address);
        var person = new SlackPerson(_slack, door);
        var first = await person.WriteAsync("un conseil");
        var second = await person.WriteAsync("aide");
        await Eventually.IsAsync(() => _slack.CallsTo("chat.postMessage").Count > 0, "an answer under way");

        coach.Terminate();
        await RefusesAsync(coach);
        held.SetResult();

        Assert.Equal(0, await coach.EndedAsync(LongestStop));
        Assert.Equal([first], person.Answers.Select(answer => answer.ThreadTs));
        Assert.Single(_slack.CallsTo("chat.postMessage"));

        await coach.StartAsync();
        await Eventually.IsAsync(() => person.Answers.Count >= 2, "an answer to what was waiting");
        Assert.Equal([first, second], person.Answers.Select(answer => answer.ThreadTs));
        Assert.Empty(_slack.CallsTo("conversations.replies"));
    }

    [Fact]
    public async Task A_request_that_is_being_answered_gets_its_answer_and_the_next_one_is_refused()
    {
        using var coach = await StartAsync();
        await using var connector = await FakeConnector.StartAsync();
        var held = new TaskCompletionSource();
        connector.Holding = held.Task;
        using var client = new BotClient(coach.Address);
        var message = client.Message("Nous ouvrons un site à Lyon.", "fr-FR");
        message.Remove("deliveryMode");
        message["serviceUrl"] = connector.Address;
        var answer = client.PostAsync(message.ToString());
        await Eventually.IsAsync(() => !connector.Posts.IsEmpty, "an answer under way");

        coach.Terminate();
        await RefusesAsync(coach);
        Assert.False(answer.IsCompleted);
        held.SetResult();

        Assert.Equal(200, (int)(await answer).Status);
        Assert.Equal(0, await coach.EndedAsync(LongestStop));
        Assert.Contains(connector.Posts, post => post.Activity["attachments"] is JArray { Count: > 0 });
    }

    private async Task<CoachProcess> StartAsync()
    {
        var coach = new CoachProcess(CoachProcess.ForSlack(_slack, $"Data Source={_data.FullName}/coachbot.db", "Development"));
        await coach.StartAsync();
        return coach;
    }

    private static Task RefusesAsync(CoachProcess coach) => Eventually.IsAsync(
        () =>
        {
            using var somebody = new BotClient(coach.Address);
            try
            {
                return (int)somebody.PostAsync(somebody.Message("aide").ToString()).GetAwaiter().GetResult().Status == 503;
            }
            catch (HttpRequestException)
            {
                return true;
            }
        },
        "a refusal");
}
