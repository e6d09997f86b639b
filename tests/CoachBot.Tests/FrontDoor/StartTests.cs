using CoachBot.Tests.Drivers;
using Microsoft.AspNetCore.Builder;

namespace CoachBot.Tests.FrontDoor;

public sealed class StartTests
{
    [Fact]
    public void Outside_development_a_service_without_a_channel_does_not_start_and_says_what_to_set()
    {
        var problem = Assert.Throws<ConfigurationException>(() => Start("Production"));

        Assert.Contains("MicrosoftAppId", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public void A_half_configured_channel_stops_the_start_with_the_missing_name(string environment)
    {
        var problem = Assert.Throws<ConfigurationException>(() => Start(environment, "--MicrosoftAppId=0b6d1c1e-0000-0000-0000-000000000000"));

        Assert.Contains("MicrosoftAppPassword", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_guidance_that_does_not_exist_stops_the_start_and_is_named()
    {
        var problem = Assert.Throws<ConfigurationException>(() => Start("Development", "--Knowledge:Folder=nowhere-at-all"));

        Assert.Contains("Knowledge:Folder", problem.Message, StringComparison.Ordinal);
        Assert.Contains("nowhere-at-all", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_development_an_anonymous_caller_is_refused_and_there_is_no_chat_page()
    {
        await using var app = new CoachApp("Production", ("MicrosoftAppId", "0b6d1c1e-0000-0000-0000-000000000000"), ("MicrosoftAppPassword", "secret"));
        await app.InitializeAsync();
        using var client = new BotClient(app.Address);

        Assert.Equal(401, (int)(await client.PostAsync(client.Message("aide").ToString())).Status);
        Assert.Equal(404, (int)(await client.PostAsync(client.Message("aide").ToString(), path: "web/activities")).Status);
    }

    private static void Start(string environment, params string[] settings)
    {
        var options = new WebApplicationOptions { EnvironmentName = environment, Args = settings };
        CoachBotBuilder.Build(WebApplication.CreateBuilder(options));
    }
}
