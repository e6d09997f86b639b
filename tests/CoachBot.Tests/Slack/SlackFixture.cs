using CoachBot.Tests.Drivers;
using CoachBot.Tests.Slack.Fake;

namespace CoachBot.Tests.Slack;

/// <summary>The service, with Slack around it.</summary>
public sealed class SlackFixture : IAsyncLifetime
{
    public FakeSlack Slack { get; private set; } = null!;

    public CoachApp App { get; private set; } = null!;

    public SlackDoor Door { get; private set; } = null!;

    public SlackPerson Person(string locale = "fr-FR") => new(Slack, Door, locale);

    public async Task InitializeAsync()
    {
        Slack = await FakeSlack.StartAsync();
        App = Configured(Slack);
        await App.InitializeAsync();
        Door = new SlackDoor(App.Address);
    }

    public async Task DisposeAsync()
    {
        Door.Dispose();
        await App.DisposeAsync();
        await Slack.DisposeAsync();
    }

    internal static CoachApp Configured(FakeSlack slack, params (string Key, string Value)[] more) => new("Production",
    [
        ("Slack:SigningSecret", FakeSlack.SigningSecret), ("Slack:BotToken", FakeSlack.BotToken), ("Slack:ApiBaseUrl", slack.ApiBaseUrl), .. more,
    ]);
}
