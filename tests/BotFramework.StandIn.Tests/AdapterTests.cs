using System.Net;
using BotFramework.StandIn.Tests.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotFramework.StandIn.Tests;

public class AdapterTests
{
    private static LambdaBot Echo => new((turn, stop) => turn.SendActivityAsync(MessageFactory.Text("echo " + turn.Activity.Text), stop));

    [Fact]
    public async Task A_reply_is_posted_to_the_activity_it_answers()
    {
        await using FakeChannel channel = await FakeChannel.StartAsync();
        await using BotHost bot = await BotHost.StartAsync(Echo);

        HttpResponseMessage response = await bot.PostAsync(Incoming.Message(channel.ServiceUrl).ToString());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
        ChannelCall call = Assert.Single(channel.Calls);
        Assert.Equal("POST", call.Method);
        Assert.Equal("/amer/v3/conversations/a%3A1%2Fx%40thread/activities/in-1", call.Path);
        Assert.Empty(call.Authorization);
        var expected = JObject.Parse($$"""
            {
              "type": "message", "serviceUrl": "{{channel.ServiceUrl}}", "channelId": "msteams",
              "from": { "id": "bot-1", "name": "Coach" }, "recipient": { "id": "user-1", "name": "Ada" },
              "conversation": { "id": "a:1/x@thread", "tenantId": "t-1" },
              "locale": "fr-FR", "text": "echo bonjour", "inputHint": "acceptingInput",
              "attachments": [], "entities": [], "replyToId": "in-1"
            }
            """);
        Assert.True(JToken.DeepEquals(expected, call.Body), call.Body!.ToString());
    }

    [Fact]
    public async Task Without_an_inbound_id_the_reply_goes_to_the_conversation()
    {
        await using FakeChannel channel = await FakeChannel.StartAsync();
        await using BotHost bot = await BotHost.StartAsync(Echo);
        JObject activity = Incoming.Message(channel.ServiceUrl);
        activity.Remove("id");

        await bot.PostAsync(activity.ToString());

        Assert.EndsWith("/activities", Assert.Single(channel.Calls).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Expected_replies_come_in_the_response()
    {
        await using FakeChannel channel = await FakeChannel.StartAsync();
        await using BotHost bot = await BotHost.StartAsync(Echo);
        JObject activity = Incoming.Message(channel.ServiceUrl);
        activity["deliveryMode"] = "expectReplies";

        HttpResponseMessage response = await bot.PostAsync(activity.ToString());

        var body = JObject.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal("echo bonjour", (string?)body.SelectToken("activities[0].text"));
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.Empty(channel.Calls);
    }

    [Fact]
    public async Task An_expected_invoke_response_is_in_the_list()
    {
        await using BotHost bot = await BotHost.StartAsync(new InvokeBot());
        JObject activity = Incoming.Activity("invoke", "http://127.0.0.1:9/", new { name = "task/fetch", value = new { data = 7 }, deliveryMode = "expectReplies" });

        HttpResponseMessage response = await bot.PostAsync(activity.ToString());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        JToken answer = JObject.Parse(await response.Content.ReadAsStringAsync())["activities"]![0]!;
        Assert.Equal("invokeResponse", (string?)answer["type"]);
        Assert.Equal(200, (int)answer["value"]!["Status"]!);
        Assert.Equal("seen 7", (string?)answer.SelectToken("value.Body.task.value"));
    }

    [Theory]
    [InlineData("task/fetch", HttpStatusCode.OK)]
    [InlineData("no/such/name", HttpStatusCode.NotImplemented)]
    [InlineData("task/submit", HttpStatusCode.NotImplemented)]
    [InlineData("adaptiveCard/action", HttpStatusCode.BadRequest)]
    public async Task An_invoke_is_answered_with_its_status(string name, HttpStatusCode status)
    {
        await using BotHost bot = await BotHost.StartAsync(new InvokeBot());

        HttpResponseMessage response = await bot.PostAsync(Incoming.Activity("invoke", "http://127.0.0.1:9/", new { name, value = new { data = 7 } }).ToString());

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task The_body_of_an_invoke_response_is_the_body()
    {
        await using BotHost bot = await BotHost.StartAsync(new InvokeBot());
        JObject invoke = Incoming.Activity("invoke", "http://127.0.0.1:9/", new
        {
            name = "adaptiveCard/action",
            value = new { action = new { type = "Action.Execute", verb = "explain", data = new { draft = "2026-11-02T10:00:00Z" } } },
        });

        HttpResponseMessage response = await bot.PostAsync(invoke.ToString());

        var body = JObject.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal("""{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"explain 2026-11-02T10:00:00Z"}""", body.ToString(Newtonsoft.Json.Formatting.None));
    }

    [Fact]
    public async Task Updates_and_deletions_reach_the_activity()
    {
        await using FakeChannel channel = await FakeChannel.StartAsync();
        var bot = new LambdaBot(async (turn, stop) =>
        {
            Activity changed = MessageFactory.Text("changed");
            changed.Id = "old-1";
            await turn.UpdateActivityAsync(changed, stop);
            await turn.DeleteActivityAsync("old-2", stop);
        });
        await using BotHost host = await BotHost.StartAsync(bot);

        await host.PostAsync(Incoming.Message(channel.ServiceUrl).ToString());

        Assert.Equal(["PUT", "DELETE"], channel.Calls.Select(call => call.Method), StringComparer.Ordinal);
        Assert.Equal(["old-1", "old-2"], channel.Calls.Select(call => call.Path.Split('/').Last()), StringComparer.Ordinal);
        Assert.Equal("changed", (string?)channel.Calls.First().Body!["text"]);
    }

    [Fact]
    public async Task The_id_of_the_sent_activity_is_known()
    {
        await using FakeChannel channel = await FakeChannel.StartAsync();
        var ids = new List<string>();
        var bot = new LambdaBot(async (turn, stop) =>
        {
            ids.Add((await turn.SendActivityAsync("one", cancellationToken: stop)).Id);
            Assert.True(turn.Responded);
            Assert.NotNull(turn.TurnState.Get<IConnectorClient>());
        });
        await using BotHost host = await BotHost.StartAsync(bot);

        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(Incoming.Message(channel.ServiceUrl).ToString())).StatusCode);

        Assert.Equal(["sent-1"], ids);
    }

    [Fact]
    public async Task A_busy_channel_is_asked_again()
    {
        await using FakeChannel channel = await FakeChannel.StartAsync();
        channel.Refusals.Enqueue(429);
        channel.Refusals.Enqueue(502);
        await using BotHost host = await BotHost.StartAsync(Echo);

        HttpResponseMessage response = await host.PostAsync(Incoming.Message(channel.ServiceUrl).ToString());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(3, channel.Calls.Count);
    }

    [Fact]
    public async Task A_refused_reply_goes_to_the_error_handler_with_what_the_channel_said()
    {
        await using FakeChannel channel = await FakeChannel.StartAsync();
        channel.Refusals.Enqueue(403);
        await using BotHost host = await BotHost.StartAsync(Echo);
        var errors = new List<Exception>();
        host.Adapter.OnTurnError = (_, error) =>
        {
            errors.Add(error);
            return Task.CompletedTask;
        };

        await host.PostAsync(Incoming.Message(channel.ServiceUrl).ToString());

        var refusal = Assert.IsType<ErrorResponseException>(Assert.Single(errors));
        Assert.Equal("No", refusal.Body.Error.Code);
        Assert.Single(channel.Calls);
    }

    [Fact]
    public async Task A_conversation_is_continued_and_created_on_the_bots_own_accord()
    {
        await using FakeChannel channel = await FakeChannel.StartAsync();
        await using BotHost host = await BotHost.StartAsync(Echo);
        var reference = new ConversationReference
        {
            ChannelId = "msteams",
            ServiceUrl = channel.ServiceUrl,
            Conversation = new ConversationAccount(id: "c1"),
            Bot = new ChannelAccount("bot-1"),
            User = new ChannelAccount("user-1"),
        };

        await host.Adapter.ContinueConversationAsync("app", reference, (turn, stop) => turn.SendActivityAsync("ping", cancellationToken: stop), default);
        await host.Adapter.CreateConversationAsync("app", "msteams", channel.ServiceUrl, null, new ConversationParameters { TenantId = "t" }, (turn, stop) => turn.SendActivityAsync(turn.Activity.Conversation.Id, cancellationToken: stop), default);

        ChannelCall[] calls = channel.Calls.ToArray();
        Assert.StartsWith("/amer/v3/conversations/c1/activities", calls[0].Path, StringComparison.Ordinal);
        Assert.Equal("/amer/v3/conversations", calls[1].Path);
        Assert.Equal("sent-1", (string?)calls[2].Body!["text"]);
    }
}
