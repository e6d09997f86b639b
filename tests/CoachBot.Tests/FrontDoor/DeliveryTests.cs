using System.Net;
using CoachBot.Tests.Drivers;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.FrontDoor;

public sealed class DeliveryTests(CoachApp app) : IClassFixture<CoachApp>
{
    [Fact]
    public async Task Without_expect_replies_the_card_is_posted_to_the_channel()
    {
        await using var connector = await FakeConnector.StartAsync();
        using var client = new BotClient(app.Address);
        var message = ToConnector(client.Message("Notre usine de Cholet fête ses 40 ans : portes ouvertes samedi."), connector);

        var (status, _) = await client.PostAsync(message.ToString());

        Assert.InRange((int)status, 200, 202);
        var (path, activity) = Assert.Single(connector.Posts);
        Assert.Equal($"/v3/conversations/{client.User}/activities/{message["id"]}", path);
        Assert.Contains("verdict-ready", CardReader.In(activity).Ids);
        Assert.Equal((string?)message["id"], (string?)activity["replyToId"]);
    }

    [Fact]
    public async Task Whoever_joins_is_welcomed_once_and_the_bot_itself_is_not()
    {
        await using var connector = await FakeConnector.StartAsync();
        using var client = new BotClient(app.Address);
        var update = ToConnector(client.Envelope("conversationUpdate"), connector);
        update["locale"] = "en-GB";
        update["membersAdded"] = new JArray(new JObject { ["id"] = "coach" });
        await client.PostAsync(update.ToString());
        Assert.Empty(connector.Posts);

        update["membersAdded"] = new JArray(new JObject { ["id"] = "coach" }, new JObject { ["id"] = client.User });
        await client.PostAsync(update.ToString());

        Assert.Contains("help", CardReader.In(Assert.Single(connector.Posts).Activity).Ids);
    }

    [Fact]
    public async Task An_installation_is_taken()
    {
        await using var connector = await FakeConnector.StartAsync();
        using var client = new BotClient(app.Address);
        var update = ToConnector(client.Envelope("installationUpdate"), connector);
        update["action"] = "add";

        Assert.InRange((int)(await client.PostAsync(update.ToString())).Status, 200, 202);
    }

    [Fact]
    public async Task A_button_pressed_without_expect_replies_is_answered_in_the_response()
    {
        await using var connector = await FakeConnector.StartAsync();
        using var client = new BotClient(app.Address);
        var action = JObject.Parse("{\"action\":{\"type\":\"Action.Execute\",\"verb\":\"another-tip\",\"data\":{\"verb\":\"another-tip\",\"lang\":\"fr\"}}}");

        var (status, body) = await client.PostAsync(ToConnector(client.Invoke("adaptiveCard/action", action), connector).ToString());

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains(new CardReader((JObject)JObject.Parse(body)["value"]!).Ids, id => id.StartsWith("tip-", StringComparison.Ordinal));
        Assert.Empty(connector.Posts);
    }

    [Fact]
    public async Task A_submitted_button_is_answered_with_a_new_card()
    {
        using var client = new BotClient(app.Address);
        var message = client.Envelope("message");
        message["value"] = JObject.Parse("{\"verb\":\"another-tip\",\"lang\":\"en\"}");

        var card = CardReader.In(Assert.Single(await client.PostForActivitiesAsync(message)));

        Assert.Equal("en", card.Language);
    }

    private static JObject ToConnector(JObject activity, FakeConnector connector)
    {
        activity.Remove("deliveryMode");
        activity["serviceUrl"] = connector.Address;
        return activity;
    }
}
