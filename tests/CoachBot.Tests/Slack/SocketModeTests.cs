using System.Net;
using CoachBot.Channels.Slack;
using CoachBot.Tests.Drivers;
using CoachBot.Tests.Slack.Fake;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack;

public sealed class SocketModeTests : IClassFixture<SocketFixture>
{
    private readonly FakeSlack _slack;
    private readonly SlackDoor _door;
    private readonly SlackPerson _person;

    public SocketModeTests(SocketFixture fixture)
    {
        ArgumentNullException.ThrowIfNull(fixture);
        (_slack, _door) = (fixture.Slack, fixture.Door);
        _person = new SlackPerson(_slack, _door);
    }

    [Fact]
    public async Task What_comes_over_the_socket_is_acknowledged_and_answered()
    {
        var acknowledgement = await SayAsync("un conseil");

        Assert.Equal(["envelope_id"], acknowledgement.Properties().Select(property => property.Name));
        await Eventually.IsAsync(() => _person.Answers.Count == 1, "an answer");
    }

    [Fact]
    public async Task A_command_over_the_socket_is_answered()
    {
        var command = new JObject
        {
            ["team_id"] = FakeSlack.Team,
            ["channel_id"] = "C0GENERAL",
            ["user_id"] = _person.Id,
            ["command"] = "/coach",
            ["text"] = "conseil",
            ["response_url"] = _slack.NextResponseUrl("C0GENERAL", _person.Id),
            ["trigger_id"] = _slack.NextTrigger(),
        };

        await _slack.Sockets.DeliverAsync("slash_commands", command, true);

        await Eventually.IsAsync(() => _person.Private("C0GENERAL").Count == 1, "an answer to a command");
    }

    [Fact]
    public async Task A_submitted_modal_is_answered_in_the_acknowledgement()
    {
        var input = new JObject { ["type"] = "plain_text_input", ["value"] = "Enfin un gouvernement qui écoute les PME !" };
        var submission = new JObject
        {
            ["type"] = "view_submission",
            ["team"] = new JObject { ["id"] = FakeSlack.Team },
            ["user"] = new JObject { ["id"] = _person.Id },
            ["view"] = new JObject
            {
                ["id"] = "V1",
                ["type"] = "modal",
                ["callback_id"] = ViewName.Paste,
                ["state"] = new JObject { ["values"] = new JObject { ["input:draft"] = new JObject { ["draft"] = input } } },
            },
        };

        var acknowledgement = await _slack.Sockets.DeliverAsync("interactive", submission, true);

        Assert.Equal("update", (string?)acknowledgement["payload"]!["response_action"]);
    }

    [Fact]
    public async Task Before_Slack_ends_a_connection_the_next_one_is_open()
    {
        var (first, before) = (_slack.Sockets.Open.Last(), _slack.Sockets.Open.Count);

        await FakeSockets.SendAsync(first, new JObject { ["type"] = "disconnect", ["reason"] = "warning" });

        await Eventually.IsAsync(() => _slack.Sockets.Open.Count == before + 1, "a second socket");
        Assert.Equal(System.Net.WebSockets.WebSocketState.Open, first.State);
        await SayAsync("un conseil");
        await Eventually.IsAsync(() => _person.Answers.Count == 1, "an answer over the second socket");
        first.Abort();
    }

    [Fact]
    public async Task A_connection_that_breaks_is_replaced()
    {
        var before = _slack.Sockets.Open.Count;

        _slack.Sockets.Open.Last().Abort();

        await Eventually.IsAsync(() => _slack.Sockets.Open.Count == before + 1, "another socket");
        await SayAsync("un conseil");
        await Eventually.IsAsync(() => _person.Answers.Count == 1, "an answer over the second socket");
    }

    [Fact]
    public async Task Rubbish_on_the_socket_ends_nothing()
    {
        await FakeSockets.SendAsync(_slack.Sockets.Open.Last(), new JObject { ["type"] = 5, ["payload"] = "x" });
        Assert.NotNull(await _slack.Sockets.DeliverAsync("interactive", [], true));
        Assert.NotNull(await _slack.Sockets.DeliverAsync("something_new", [], false));

        await SayAsync("un conseil");

        await Eventually.IsAsync(() => _person.Answers.Count == 1, "an answer");
    }

    [Fact]
    public async Task Without_a_signing_secret_nothing_that_is_posted_is_believed() =>
        Assert.Equal(HttpStatusCode.Unauthorized, (await _door.PostAsync("slack/events", "{}", "application/json")).Status);

    private Task<JObject> SayAsync(string text) =>
        _slack.Sockets.DeliverAsync("events_api", SlackPerson.Envelope(_person.MessageEvent(_person.Direct, "im", text, _slack.NextTs())), false);
}
