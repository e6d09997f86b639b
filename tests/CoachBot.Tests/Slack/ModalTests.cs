using System.Net;
using CoachBot.Channels.Slack;
using CoachBot.Tests.Drivers;
using CoachBot.Tests.Slack.Fake;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack;

[Collection(SlackCollection.Name)]
public sealed class ModalTests(SlackFixture fixture)
{
    [Theory]
    [InlineData("fr-FR", "Relire un brouillon", "Relire", "Enfin un gouvernement qui écoute les PME !", "Ne publiez pas", "Collez un brouillon à relire.")]
    [InlineData("en-GB", "Review a draft", "Review", "At last a government that listens to small business!", "Do not post", "Paste a draft to review.")]
    public async Task The_shortcut_opens_a_modal_where_a_draft_is_reviewed_in_private(string locale, string title, string submit, string draft, string verdict, string nothing)
    {
        var person = fixture.Person(locale);
        Assert.Equal((HttpStatusCode.OK, ""), await person.ShortcutAsync(ViewName.ReviewDraft));
        var view = fixture.Slack.Views.Values.Single(view => view["title"]?["text"]?.ToString() == title && (string?)view["callback_id"] == ViewName.Paste);
        Assert.Equal(submit, (string?)view["submit"]!["text"]);

        var (_, refused) = await person.SubmitAsync(view, "input:draft", "draft", "   ");
        var (_, reviewed) = await person.SubmitAsync(view, "input:draft", "draft", draft);

        Assert.Equal($"{{\"response_action\":\"errors\",\"errors\":{{\"input:draft\":\"{nothing}\"}}}}", refused);
        var answer = JObject.Parse(reviewed);
        Assert.Equal("update", (string?)answer["response_action"]);
        Assert.Contains(verdict, BlockWords.Of(answer["view"]!["blocks"]!), StringComparison.Ordinal);
        Assert.Null(BlockRules.ViewError((JObject)answer["view"]!));
        Assert.Empty(person.Answers);
    }

    [Fact]
    public async Task A_message_is_reviewed_in_a_modal()
    {
        var person = fixture.Person("en-GB");

        Assert.Equal((HttpStatusCode.OK, ""), await person.MessageShortcutAsync(ViewName.ReviewMessage, "At last a government that listens! Letter: <http://example.com/letter> #sme #industry #jobs"));

        var (id, view) = fixture.Slack.Views.Single(view => BlockWords.Of(view.Value).Contains("Letter: http://example.com/letter", StringComparison.Ordinal));
        Assert.Contains("Do not post", BlockWords.Of(view), StringComparison.Ordinal);
        Assert.DoesNotContain(fixture.Slack.In("C0GENERAL", person.Id), message => message.OnlyFor == person.Id);

        await person.PressInViewAsync(id, BlockWords.Buttons(view, "apply-all")[0]);

        await Eventually.IsAsync(() => BlockWords.Of(fixture.Slack.Views[id]).Contains("Fixed, and read again", StringComparison.Ordinal), "a corrected draft in the modal");
    }

    [Fact]
    public async Task A_message_without_words_gets_a_kind_word_in_the_modal()
    {
        var person = fixture.Person("en-GB");

        await person.MessageShortcutAsync(ViewName.ReviewMessage, "");

        Assert.Contains(fixture.Slack.Views.Values, view => BlockWords.Of(view).Contains("I received no text", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_modal_that_cannot_open_any_more_is_acknowledged_all_the_same()
    {
        var person = fixture.Person();
        var trigger = fixture.Slack.NextTrigger();
        fixture.Slack.Clock.Advance(TimeSpan.FromSeconds(4));
        var before = fixture.Slack.Views.Count;

        Assert.Equal((HttpStatusCode.OK, ""), await person.ShortcutAsync(ViewName.ReviewDraft, trigger));
        Assert.Equal(before, fixture.Slack.Views.Count);
    }

    [Fact]
    public async Task A_modal_that_asks_for_nothing_closes()
    {
        var view = new JObject { ["type"] = "modal", ["callback_id"] = "something else", ["private_metadata"] = "" };

        Assert.Equal((HttpStatusCode.OK, ""), await fixture.Person().SubmitAsync(view, "b", "a", "x"));
    }
}
