using CoachBot.Operation;
using CoachBot.Tests.Drivers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Moq;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Operation;

public sealed class TurnLimiterTests
{
    [Fact]
    public async Task Whoever_sends_too_much_is_told_so_kindly_twice_and_others_are_answered()
    {
        await using var app = await StartAsync(("Limits:TurnsPerMinuteAndPerson", "3"));
        using var hasty = new BotClient(app.Address);
        using var other = new BotClient(app.Address);
        for (var i = 0; i < 3; i++)
        {
            await hasty.SayAsync("aide", "fr-FR");
        }

        var refused = await hasty.PostForActivitiesAsync(hasty.Message("aide", "fr-FR"));
        await hasty.PostForActivitiesAsync(hasty.Message("aide", "fr-FR"));
        var silent = await hasty.PostForActivitiesAsync(hasty.Message("aide", "fr-FR"));
        var answered = await other.SayAsync("aide", "fr-FR");

        Assert.StartsWith("Doucement", (string?)Assert.Single(refused)["text"], StringComparison.Ordinal);
        Assert.Empty(silent);
        Assert.Contains("help", answered.Ids);
    }

    [Fact]
    public async Task A_button_beyond_the_limit_gets_its_answer_too()
    {
        await using var app = await StartAsync(("Limits:TurnsPerMinuteAndPerson", "1"));
        using var hasty = new BotClient(app.Address);
        await hasty.SayAsync("help", "en-US");

        var press = hasty.Invoke("adaptiveCard/action", JObject.Parse("""{"action":{"type":"Action.Execute","verb":"another-tip","data":{}}}"""));
        press["locale"] = "en-US";
        var answer = Assert.Single(await hasty.PostForActivitiesAsync(press))["value"]!["Body"]!;

        Assert.Equal("application/vnd.microsoft.activity.message", (string?)answer["type"]);
        Assert.StartsWith("One moment", (string?)answer["value"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_organisation_has_a_limit_of_its_own()
    {
        await using var app = await StartAsync(("Limits:TurnsPerMinuteAndTenant", "2"));
        for (var i = 0; i < 2; i++)
        {
            using var colleague = new BotClient(app.Address);
            await colleague.SayAsync("help", "en-US");
        }

        using var third = new BotClient(app.Address);
        var refused = await third.PostForActivitiesAsync(third.Message("help", "en-US"));

        Assert.StartsWith("One moment", (string?)Assert.Single(refused)["text"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("a few")]
    [InlineData("10000001")]
    public void A_limit_that_is_no_limit_is_named(string limit)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Limits:TurnsPerMinuteAndPerson", limit)]).Build();

        var problem = Assert.Throws<ConfigurationException>(() => LimitSettings.Read(configuration, Mock.Of<IHostEnvironment>()));

        Assert.Contains("Limits:TurnsPerMinuteAndPerson", problem.Message, StringComparison.Ordinal);
    }

    private static async Task<CoachApp> StartAsync(params (string Key, string Value)[] settings)
    {
        var app = new CoachApp("Development", settings);
        await app.InitializeAsync();
        return app;
    }
}
