using CoachBot.Channels.Slack;
using Microsoft.Extensions.Configuration;
using Moq;

namespace CoachBot.Tests.Slack;

public sealed class SlackSettingsTests
{
    [Fact]
    public void Without_settings_the_channel_is_off_and_says_what_to_set()
    {
        var state = Check();

        Assert.False(state.IsOn);
        Assert.Contains("Slack:SigningSecret", state.Detail, StringComparison.Ordinal);
        Assert.Contains("Slack:BotToken", state.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Slack:BotToken", "SigningSecret=s")]
    [InlineData("Slack:BotToken", "AppToken=xapp-1")]
    [InlineData("Slack:SigningSecret", "BotToken=xoxb-1")]
    [InlineData("Slack:SigningSecret", "ClientId=1", "ClientSecret=2")]
    [InlineData("Slack:ClientSecret", "SigningSecret=s", "ClientId=1")]
    [InlineData("Slack:ClientId", "SigningSecret=s", "BotToken=xoxb-1", "ClientSecret=2")]
    [InlineData("Slack:BotToken", "SigningSecret=s", "BotToken=xapp-1")]
    [InlineData("Slack:AppToken", "BotToken=xoxb-1", "AppToken=xoxb-1")]
    [InlineData("Slack:ApiBaseUrl", "SigningSecret=s", "BotToken=xoxb-1", "ApiBaseUrl=http://slack.example.com/api/")]
    [InlineData("Slack:ApiBaseUrl", "SigningSecret=s", "BotToken=xoxb-1", "ApiBaseUrl=no address")]
    public void A_half_configured_channel_stops_the_start_with_the_name_of_what_to_set(string missing, params string[] settings) =>
        Assert.Contains(missing, Assert.Throws<ConfigurationException>(() => Check(settings)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("SigningSecret=s", "BotToken=xoxb-1")]
    [InlineData("AppToken=xapp-1", "BotToken=xoxb-1")]
    [InlineData("SigningSecret=s", "ClientId=1", "ClientSecret=2")]
    [InlineData("SigningSecret=s", "BotToken=xoxb-1", "ApiBaseUrl=http://localhost:3000/api")]
    [InlineData("SigningSecret=s", "BotToken=xoxb-1", "ApiBaseUrl=http://[::1]:3000/api/")]
    public void What_is_needed_turns_it_on(params string[] settings) => Assert.True(Check(settings).IsOn);

    private static CoachBot.Channels.ChannelState Check(params string[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create("Slack:" + setting.Split('=')[0], (string?)setting.Split('=')[1])))
            .Build();
        return new SlackChannel().Check(configuration, Mock.Of<Microsoft.Extensions.Hosting.IHostEnvironment>());
    }
}
