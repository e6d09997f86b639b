using CoachBot.Tests.Drivers;
using CoachBot.Tests.Slack.Fake;

namespace CoachBot.Tests.Slack;

/// <summary>The process dies at the worst moments; from the person's view everything is answered once.</summary>
public sealed class KilledProcessTests : IAsyncLifetime
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("coachbot-killed-");
    private FakeSlack _slack = null!;

    private string Database => $"Data Source={Path.Combine(_data.FullName, "coachbot.db")}";

    public async Task InitializeAsync() => _slack = await FakeSlack.StartAsync();

    public async Task DisposeAsync()
    {
        await _slack.DisposeAsync();
        _data.Delete(recursive: true);
    }

    [Fact]
    public async Task Killed_after_the_acknowledgement_and_before_the_work_it_answers_when_it_is_back()
    {
        var person = await KilledDuringAsync("assistant.threads.setStatus", someone => someone.WriteAsync("un conseil"));

        using var coach = await StartAsync();

        var answer = await Eventually.FirstAsync(() => person.Answers, "an answer");
        Assert.Contains("Un conseil", answer.Words, StringComparison.Ordinal);
        await AskAgainAsync(person, coach);
        Assert.Equal(2, person.Answers.Count);
    }

    [Fact]
    public async Task Killed_after_Slack_took_the_answer_it_does_not_answer_again()
    {
        var person = await KilledDuringAsync("chat.postMessage", someone => someone.WriteAsync("un conseil"));
        await Eventually.FirstAsync(() => person.Answers, "the answer that Slack took");
        Assert.Single(person.Answers);

        using var coach = await StartAsync();

        await Eventually.IsAsync(() => _slack.CallsTo("conversations.replies").Count > 0, "a look at the thread");
        await AskAgainAsync(person, coach);
        Assert.Equal(2, person.Answers.Count);
    }

    [Fact]
    public async Task Killed_in_a_channel_it_may_not_read_it_does_not_post_there_twice()
    {
        var person = await KilledDuringAsync("chat.postMessage", someone => someone.MentionAsync("C0KILLED", $"<@{FakeSlack.Bot}> un conseil"));
        await Eventually.FirstAsync(() => _slack.In("C0KILLED"), "the answer that Slack took");
        var posted = Assert.Single(_slack.In("C0KILLED"));

        using var coach = await StartAsync();

        var alone = await Eventually.FirstAsync(() => person.Private("C0KILLED"), "the answer for the person alone");
        Assert.Equal(posted.Words, alone.Words);
        Assert.Single(_slack.In("C0KILLED"));
    }

    private async Task<CoachProcess> StartAsync()
    {
        var coach = new CoachProcess(CoachProcess.ForSlack(_slack, Database));
        await coach.StartAsync();
        return coach;
    }

    private async Task<SlackPerson> KilledDuringAsync(string method, Func<SlackPerson, Task> act)
    {
        var held = new TaskCompletionSource();
        _slack.Holding[method] = held.Task;
        using var coach = await StartAsync();
        using var door = new SlackDoor(coach.Address);
        var person = new SlackPerson(_slack, door);
        await act(person);
        await Eventually.IsAsync(() => _slack.CallsTo(method).Count > 0, "a call to " + method);
        await coach.KillAsync();
        _slack.Holding.Clear();
        held.SetResult();
        return person;
    }

    /// <summary>A person's deliveries are worked on in order: once this is answered, what came before is done.</summary>
    private async Task AskAgainAsync(SlackPerson person, CoachProcess coach)
    {
        using var door = new SlackDoor(coach.Address);
        var ts = _slack.NextTs();
        await door.EventAsync(SlackPerson.Envelope(person.MessageEvent(person.Direct, "im", "aide", ts)));
        await Eventually.IsAsync(() => person.Answers.Any(answer => answer.ThreadTs == ts), "an answer to the second message");
    }
}
