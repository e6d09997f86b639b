using System.Net;
using BotFramework.StandIn.Tests.Hosting;
using Microsoft.Bot.Builder;

namespace BotFramework.StandIn.Tests;

/// <summary>What is posted to the bot: which requests get a turn, and what the others are told.</summary>
public class AdapterRequestTests
{
    private static LambdaBot Echo => new((turn, stop) => turn.SendActivityAsync(MessageFactory.Text("echo " + turn.Activity.Text), stop));

    [Theory]
    [InlineData("conversationUpdate")]
    [InlineData("installationUpdate")]
    [InlineData("messageReaction")]
    [InlineData("somethingNew")]
    public async Task Every_type_of_activity_gets_a_turn(string type)
    {
        var bot = new LambdaBot((_, _) => Task.CompletedTask);
        await using BotHost host = await BotHost.StartAsync(bot);

        HttpResponseMessage response = await host.PostAsync(Incoming.Activity(type, "http://127.0.0.1:9/").ToString());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(1, bot.Turns);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("12")]
    [InlineData("{\"type\":\"message\"} trailing")]
    [InlineData("{\"type\":\"message\",\"from\":\"nobody\"}")]
    [InlineData("{\"type\":\"message\",\"timestamp\":\"yesterday\"}")]
    [InlineData("{\"type\":\"message\",\"serviceUrl\":\"nowhere\",\"conversation\":{\"id\":\"c\"}}")]
    [InlineData("{\"type\":\"message\",\"serviceUrl\":\"http://127.0.0.1:9/\"}")]
    public async Task What_is_no_activity_is_a_bad_request(string json)
    {
        LambdaBot bot = Echo;
        await using BotHost host = await BotHost.StartAsync(bot);

        HttpResponseMessage response = await host.PostAsync(json);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
        Assert.Equal(0, bot.Turns);
    }

    [Fact]
    public async Task Over_deep_nesting_is_a_bad_request()
    {
        await using BotHost host = await BotHost.StartAsync(Echo);
        string deep = new string('[', 100_000) + new string(']', 100_000);

        HttpResponseMessage response = await host.PostAsync($$"""{"type":"message","value":{{deep}}}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("\\ud83d lone")]
    [InlineData("\\udc00\\ud800")]
    [InlineData("\\u202e rtl \\u0000")]
    public async Task Broken_text_is_answered(string escaped)
    {
        await using FakeChannel channel = await FakeChannel.StartAsync();
        await using BotHost host = await BotHost.StartAsync(Echo);
        string json = Incoming.Message(channel.ServiceUrl, "TEXT").ToString().Replace("TEXT", escaped, StringComparison.Ordinal);

        HttpResponseMessage response = await host.PostAsync(json);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith("echo ", (string?)Assert.Single(channel.Calls).Body!["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Three_hundred_kilobytes_of_text_come_back_whole()
    {
        await using FakeChannel channel = await FakeChannel.StartAsync();
        await using BotHost host = await BotHost.StartAsync(Echo);
        string text = string.Concat(Enumerable.Repeat("é🎉", 100_000));

        HttpResponseMessage response = await host.PostAsync(Incoming.Message(channel.ServiceUrl, text).ToString());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("echo " + text, (string?)Assert.Single(channel.Calls).Body!["text"]);
    }

    [Fact]
    public async Task The_content_type_does_not_matter()
    {
        await using FakeChannel channel = await FakeChannel.StartAsync();
        await using BotHost host = await BotHost.StartAsync(Echo);

        HttpResponseMessage response = await host.PostAsync(System.Text.Encoding.UTF8.GetBytes(Incoming.Message(channel.ServiceUrl).ToString()), "text/plain");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_request_above_the_hosts_limit_gets_the_hosts_status()
    {
        LambdaBot bot = Echo;
        await using BotHost host = await BotHost.StartAsync(bot);

        HttpResponseMessage response = await host.PostAsync(Incoming.Message("http://127.0.0.1:9/", new string('x', BotHost.BodyLimit)).ToString());

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal(0, bot.Turns);
    }

    [Fact]
    public async Task Other_methods_are_not_allowed()
    {
        await using BotHost host = await BotHost.StartAsync(Echo);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await host.GetAsync()).StatusCode);
    }
}
