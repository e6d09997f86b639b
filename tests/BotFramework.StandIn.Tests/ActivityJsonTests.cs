using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotFramework.StandIn.Tests;

public class ActivityJsonTests
{
    private static readonly JsonSerializerSettings WithoutNulls = new() { NullValueHandling = NullValueHandling.Ignore, DateParseHandling = DateParseHandling.None };

    [Fact]
    public void What_has_no_property_survives_the_round_trip()
    {
        const string Json = """
            {
              "type": "message", "id": "1", "text": "hi", "new": { "deep": [1, "two"] },
              "from": { "id": "u", "role": "user", "aadObjectId": "aad", "x": 1 },
              "conversation": { "id": "c", "isGroup": true, "conversationType": "channel", "y": "z" },
              "attachments": [{ "contentType": "text/html", "content": "<p>", "weight": 3 }],
              "entities": [{ "type": "clientInfo", "locale": "fr-FR", "platform": "Web" }],
              "channelData": { "tenant": { "id": "t" } }, "value": { "draft": "2026-11-02T10:00:00Z" }
            }
            """;

        Activity activity = JsonConvert.DeserializeObject<Activity>(Json, WithoutNulls)!;
        JObject back = JsonConvert.DeserializeObject<JObject>(JsonConvert.SerializeObject(activity, WithoutNulls), WithoutNulls)!;

        Assert.Equal(2, (int)activity.Properties["new"]!["deep"]!.Count());
        Assert.True(JToken.DeepEquals(JsonConvert.DeserializeObject<JObject>(Json, WithoutNulls), back), back.ToString());
    }

    [Fact]
    public void An_activity_knows_what_it_is()
    {
        var activity = new Activity { Type = "message/markdown" };

        Assert.Same(activity, activity.AsMessageActivity());
        Assert.Null(activity.AsMessageUpdateActivity());
        Assert.Null(new Activity { Type = "messageUpdate" }.AsMessageActivity());
        Assert.Null(new Activity().AsInvokeActivity());
    }

    [Fact]
    public void Channel_data_is_read_as_the_type_asked_for()
    {
        var activity = new Activity { ChannelData = JObject.Parse("""{"team":{"id":"T1"},"tenant":{"id":"X"}}""") };

        Assert.Equal("T1", activity.GetChannelData<TeamsChannelData>().Team.Id);
        Assert.True(activity.TryGetChannelData(out TeamsChannelData data) && data.Tenant.Id is "X");
        Assert.False(new Activity().TryGetChannelData(out TeamsChannelData _));
        Assert.False(new Activity { ChannelData = "text" }.TryGetChannelData(out TeamsChannelData _));
    }

    [Fact]
    public void The_mention_of_the_bot_is_taken_out_of_the_text()
    {
        Activity activity = JsonConvert.DeserializeObject<Activity>("""
            {"type":"message","text":"<at>Coach</at> review this for <at>Ada</at>","recipient":{"id":"bot"},"entities":[
              {"type":"mention","mentioned":{"id":"bot"},"text":"<at>Coach</at>"},
              {"type":"mention","mentioned":{"id":"ada"},"text":"<at>Ada</at>"}]}
            """)!;

        Assert.True(activity.MentionsRecipient());
        Assert.Equal("review this for <at>Ada</at>", activity.RemoveRecipientMention());
        Assert.Equal(["bot", "ada"], activity.GetMentions().Select(mention => mention.Mentioned.Id), StringComparer.Ordinal);
    }

    [Fact]
    public void A_reply_goes_back_to_the_sender()
    {
        var activity = new Activity { Id = "1", From = new ChannelAccount("u"), Recipient = new ChannelAccount("b"), Conversation = new ConversationAccount(id: "c"), Locale = "fr-FR" };

        Activity reply = activity.CreateReply("ok");

        Assert.Equal(("u", "b", "1", "ok", "fr-FR"), (reply.Recipient.Id, reply.From.Id, reply.ReplyToId, reply.Text, reply.Locale));
    }

    [Fact]
    public void A_reference_leads_back_into_the_conversation()
    {
        var activity = new Activity { Id = "1", ChannelId = "msteams", ServiceUrl = "https://s/", From = new ChannelAccount("u"), Recipient = new ChannelAccount("b"), Conversation = new ConversationAccount(id: "c") };

        ConversationReference reference = activity.GetConversationReference();
        Activity continued = reference.GetContinuationActivity();
        Activity answer = new Activity().ApplyConversationReference(reference);

        Assert.Equal(("event", "ContinueConversation", "u", "b"), (continued.Type, continued.Name, continued.From.Id, continued.Recipient.Id));
        Assert.Equal(("b", "u", "1", "c"), (answer.From.Id, answer.Recipient.Id, answer.ReplyToId, answer.Conversation.Id));
    }

    [Fact]
    public void An_entity_becomes_another_and_back()
    {
        var entity = new Entity();

        entity.SetAs(new Mention(new ChannelAccount("u", "Ada"), "<at>Ada</at>"));

        Assert.Equal("mention", entity.Type);
        Assert.Equal("Ada", entity.GetAs<Mention>().Mentioned.Name);
    }
}
