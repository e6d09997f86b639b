using CoachBot.Tests.Drivers;
using CoachBot.Tests.Slack.Fake;

namespace CoachBot.Tests.Slack;

/// <summary>The service as many workspaces install it.</summary>
public sealed class OAuthFixture : IAsyncLifetime
{
    public FakeSlack Slack { get; private set; } = null!;

    public CoachApp App { get; private set; } = null!;

    public SlackDoor Door { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Slack = await FakeSlack.StartAsync();
        App = new CoachApp(
            "Production", ("Slack:SigningSecret", FakeSlack.SigningSecret), ("Slack:ClientId", FakeOAuth.ClientId), ("Slack:ClientSecret", FakeOAuth.ClientSecret), ("Slack:ApiBaseUrl", Slack.ApiBaseUrl));
        await App.InitializeAsync();
        Door = new SlackDoor(App.Address);
    }

    public async Task DisposeAsync()
    {
        Door.Dispose();
        await App.DisposeAsync();
        await Slack.DisposeAsync();
    }
}
