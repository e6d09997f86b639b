using CoachBot.Tests.Drivers;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Teams;

public sealed class ConversationTests(TeamsService service) : IClassFixture<TeamsService>
{
    private const string Political = "Enfin un gouvernement qui écoute les PME ! Votez Dupont dimanche.";

    [Fact]
    public async Task The_first_answer_says_what_the_coach_is_what_it_keeps_and_what_to_try_and_the_second_does_not()
    {
        using var user = service.NewUser();

        var first = await user.SayAsync(Political);
        var second = await user.SayAsync("Pourquoi éviter la politique ?");

        Assert.Contains("verdict-hold", first.Ids);
        var words = first.TextOf("introduction");
        Assert.Contains("assistant automatique", words, StringComparison.Ordinal);
        Assert.Contains("oublie-moi", words, StringComparison.Ordinal);
        Assert.Equal(3, words.Split('•').Length - 1);
        Assert.DoesNotContain("introduction", second.Ids);
    }

    [Fact]
    public async Task Help_introduces_by_itself_and_suggests_three_things()
    {
        using var user = service.NewUser();

        var message = Assert.Single(await user.SendAsync(user.Message("aide")));

        Assert.DoesNotContain("introduction", CardReader.In(message).Ids);
        var actions = (JArray)message["suggestedActions"]!["actions"]!;
        Assert.Equal(3, actions.Count);
        Assert.All(actions, action => Assert.Equal("imBack", (string?)action["type"]));
        Assert.DoesNotContain("introduction", (await user.SayAsync(Political)).Ids);
    }

    [Fact]
    public async Task Every_suggested_action_is_understood()
    {
        using var user = service.NewUser();
        var message = Assert.Single(await user.SendAsync(user.Message("aide")));
        foreach (var action in message["suggestedActions"]!["actions"]!)
        {
            var ids = (await user.SayAsync((string)action["value"]!)).Ids;
            Assert.Contains(ids, id => id.StartsWith("tip-", StringComparison.Ordinal) || id.StartsWith("answer-", StringComparison.Ordinal) || id.StartsWith("exercise-", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task In_a_channel_the_coach_answers_when_it_is_mentioned_in_the_thread()
    {
        using var user = service.NewUser();

        Assert.Empty(await user.SendAsync(user.ChannelMessage("Votez Dupont !", mentions: false)));
        var calls = service.Cloud.Calls.Count;
        var message = Assert.Single(await user.SendAsync(user.ChannelMessage("<at>Coach</at> relis&nbsp;: R&amp;D &lt;3 <at>Zoé</at>, votez Dupont&nbsp;!")));

        Assert.Equal("R&D <3 Zoé, votez Dupont !", CardReader.In(message).TextOf("draft").Replace('\u00A0', ' '));
        Assert.Contains(service.Cloud.Calls.Skip(calls), call => call.Path.StartsWith("/v3/conversations/19%3Aabc%40thread.tacv2%3Bmessageid%3D1700000000001/activities/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_button_in_a_channel_needs_no_mention()
    {
        using var user = service.NewUser();
        var message = user.ChannelMessage("", mentions: false);
        message["value"] = JObject.Parse("{\"verb\":\"another-tip\",\"lang\":\"en\"}");

        Assert.Equal("en", CardReader.In(Assert.Single(await user.SendAsync(message))).Language);
    }

    [Fact]
    public async Task Each_message_is_answered_in_its_language_in_one_chat()
    {
        using var user = service.NewUser();

        Assert.Equal("fr", (await user.SayAsync("Pourquoi éviter la politique sur les réseaux ?")).Language);
        Assert.Equal("en", (await user.SayAsync("Why should I stay out of politics on social media?")).Language);
        Assert.Equal("fr", (await user.SayAsync("Est-ce que ça prend beaucoup de temps ?")).Language);
    }

    [Fact]
    public async Task An_edited_draft_is_reviewed_anew_in_place()
    {
        using var user = service.NewUser();
        var draft = user.Message(Political);
        await user.SendAsync(draft);
        var calls = service.Cloud.Calls.Count;

        draft["type"] = "messageUpdate";
        draft["channelData"]!["eventType"] = "editMessage";
        draft["text"] = "Notre usine de Cholet fête ses 40 ans : portes ouvertes samedi de 10 h à 16 h.";
        await user.SendAsync(draft);

        var update = Assert.Single(service.Cloud.Calls.Skip(calls));
        Assert.Equal("PUT", update.Method);
        Assert.Contains("verdict-ready", CardReader.In(update.Activity!).Ids);
        Assert.DoesNotContain("Dupont", (await user.SayAsync("mes données")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_of_what_was_never_answered_is_left_alone()
    {
        using var user = service.NewUser();
        var edit = user.Message("oublie-moi");
        edit["type"] = "messageUpdate";
        edit["channelData"]!["eventType"] = "editMessage";

        Assert.Empty(await user.SendAsync(edit));
    }

    [Fact]
    public async Task A_deleted_draft_is_forgotten_and_its_review_taken_back()
    {
        using var user = service.NewUser();
        var draft = user.Message(Political);
        var review = CardReader.In(Assert.Single(await user.SendAsync(draft)));
        await user.CallAsync("adaptiveCard/action", new JObject { ["action"] = review.Buttons("dismiss-finding")[0] });
        var calls = service.Cloud.Calls.Count;

        draft["type"] = "messageDelete";
        draft["channelData"]!["eventType"] = "softDeleteMessage";
        draft.Remove("text");
        await user.SendAsync(draft);

        Assert.Equal("DELETE", Assert.Single(service.Cloud.Calls.Skip(calls)).Method);
        Assert.DoesNotContain("Dupont", (await user.SayAsync("mes données")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_delivered_twice_is_answered_once()
    {
        using var user = service.NewUser();
        var message = user.Message(Political);

        Assert.Single(await user.SendAsync(message));
        Assert.Empty(await user.SendAsync(message));
    }

    [Fact]
    public async Task Teams_gets_no_welcome_on_installation_because_the_manifest_has_prompt_starters()
    {
        using var user = service.NewUser();
        var installed = user.Activity("installationUpdate");
        installed["action"] = "add";
        var joined = user.Activity("conversationUpdate");
        joined["membersAdded"] = new JArray(new JObject { ["id"] = user.Id });

        Assert.Empty(await user.SendAsync(installed));
        Assert.Empty(await user.SendAsync(joined));
    }

    [Fact]
    public async Task A_reply_that_the_channel_refuses_costs_nothing()
    {
        using var user = service.NewUser();
        service.Cloud.Refusals.Enqueue((400, null));
        await user.SendAsync(user.Message(Political));

        Assert.Contains("Dupont", (await user.SayAsync("mes données")).Words, StringComparison.Ordinal);
    }
}
