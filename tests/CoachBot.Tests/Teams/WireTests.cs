using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Teams;

/// <summary>Requests and replies as Teams and the SDK write them.</summary>
public sealed class WireTests(TeamsService service) : IClassFixture<TeamsService>
{
    [Fact]
    public async Task A_reply_goes_to_the_activity_and_carries_what_the_SDK_sends()
    {
        using var user = service.NewUser();
        var message = user.Message("réglages");

        await user.SendAsync(message);

        var call = service.Cloud.Calls.Last();
        Assert.Equal(("POST", $"/v3/conversations/{Uri.EscapeDataString("a:" + user.Id)}/activities/{message["id"]}"), (call.Method, call.Path));
        var reply = call.Activity!;
        Assert.Equal("message", (string?)reply["type"]);
        Assert.Equal((service.Cloud.Address, "msteams", "fr-FR"), ((string?)reply["serviceUrl"], (string?)reply["channelId"], (string?)reply["locale"]));
        Assert.True(JToken.DeepEquals(message["recipient"], reply["from"]));
        Assert.True(JToken.DeepEquals(message["from"], reply["recipient"]));
        Assert.True(JToken.DeepEquals(message["conversation"], reply["conversation"]));
        Assert.Equal((string?)message["id"], (string?)reply["replyToId"]);
        Assert.Null(reply["id"]);
        Assert.Null(reply["timestamp"]);
    }

    [Fact]
    public async Task A_message_without_an_id_is_answered_in_its_conversation()
    {
        using var user = service.NewUser();
        var message = user.Message("un conseil");
        message.Remove("id");

        await user.SendAsync(message);

        Assert.Equal($"/v3/conversations/{Uri.EscapeDataString("a:" + user.Id)}/activities", service.Cloud.Calls.Last().Path);
    }

    [Fact]
    public async Task Where_replies_are_expected_they_are_in_the_response_and_nothing_is_posted()
    {
        using var user = service.NewUser();
        var message = user.Message("un conseil");
        message["deliveryMode"] = "expectReplies";
        var calls = service.Cloud.Calls.Count;

        var (status, body) = await user.PostAsync(message);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("message", (string?)Assert.Single(body!["activities"]!)["type"]);
        Assert.Equal(calls, service.Cloud.Calls.Count);
    }

    [Fact]
    public async Task An_invoke_where_replies_are_expected_is_an_invokeResponse_among_them()
    {
        using var user = service.NewUser();
        var invoke = user.Invoke("composeExtension/fetchTask", new JObject { ["commandId"] = "review" });
        invoke["deliveryMode"] = "expectReplies";

        var (_, body) = await user.PostAsync(invoke);

        var response = Assert.Single(body!["activities"]!);
        Assert.Equal(("invokeResponse", 200), ((string?)response["type"], (int)response["value"]!["Status"]!));
        Assert.NotNull(response["value"]!["Body"]!["task"]);
    }

    [Theory]
    [InlineData("composeExtension/queryLink")]
    [InlineData("composeExtension/query")]
    [InlineData("something/else")]
    public async Task An_invoke_nobody_knows_is_not_implemented(string name)
    {
        using var user = service.NewUser();

        Assert.Equal(HttpStatusCode.NotImplemented, (await user.PostAsync(user.Invoke(name, []))).Status);
    }

    [Theory]
    [InlineData("messageReaction")]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("conversationUpdate")]
    [InlineData("installationUpdate")]
    [InlineData("endOfConversation")]
    [InlineData("ofTomorrow")]
    public async Task What_needs_no_answer_is_acknowledged(string type)
    {
        using var user = service.NewUser();

        Assert.Empty(await user.SendAsync(user.Activity(type)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"type\":\"message\"")]
    public async Task What_is_no_activity_is_refused(string body)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(service.Address, "api/messages")) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + service.Cloud.Token());

        using var response = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task The_privacy_notice_that_the_package_names_is_there_in_both_languages()
    {
        using var http = new HttpClient();

        var page = await http.GetStringAsync(new Uri(service.Address, "privacy"));

        Assert.Contains("oublie-moi", page, StringComparison.Ordinal);
        Assert.Contains("forget me", page, StringComparison.Ordinal);
    }
}
