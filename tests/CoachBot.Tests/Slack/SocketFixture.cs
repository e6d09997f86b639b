using CoachBot.Tests.Drivers;
using CoachBot.Tests.Slack.Fake;

namespace CoachBot.Tests.Slack;

/// <summary>The service in Socket Mode, connected.</summary>
public sealed class SocketFixture : IAsyncLifetime
{
    public FakeSlack Slack { get; private set; } = null!;

    public CoachApp App { get; private set; } = null!;

    public SlackDoor Door { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Slack = await FakeSlack.StartAsync();
        App = new CoachApp("Production", ("Slack:AppToken", FakeSlack.AppToken), ("Slack:BotToken", FakeSlack.BotToken), ("Slack:ApiBaseUrl", Slack.ApiBaseUrl));
        await App.InitializeAsync();
        Door = new SlackDoor(App.Address);
        await Eventually.IsAsync(() => Slack.Sockets.Open.Count == 1, "a socket");
    }

    public async Task DisposeAsync()
    {
        Door.Dispose();
        await App.DisposeAsync();
        await Slack.DisposeAsync();
    }
}
