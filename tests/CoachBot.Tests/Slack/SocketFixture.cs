using CoachBot.Tests.Drivers;
using CoachBot.Tests.Slack.Fake;

namespace CoachBot.Tests.Slack;

/// <summary>The service in Socket Mode, connected.</summary>
public sealed class SocketFixture : IAsyncLifetime
{
    private CoachApp _app = null!;

    public FakeSlack Slack { get; private set; } = null!;

    public SlackDoor Door { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Slack = await FakeSlack.StartAsync();
        _app = new CoachApp("Production", ("Slack:AppToken", FakeSlack.AppToken), ("Slack:BotToken", FakeSlack.BotToken), ("Slack:ApiBaseUrl", Slack.ApiBaseUrl));
        await _app.InitializeAsync();
        Door = new SlackDoor(_app.Address);
        await Eventually.IsAsync(() => Slack.Sockets.Open.Count == 1, "a socket");
    }

    public async Task DisposeAsync()
    {
        Door.Dispose();
        await _app.DisposeAsync();
        await Slack.DisposeAsync();
    }
}
