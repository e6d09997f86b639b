using CoachBot.Tests.Drivers;
using CoachBot.Tests.Slack.Fake;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack;

[Collection(SlackCollection.Name)]
public sealed class ButtonTests(SlackFixture fixture)
{
    private const string French = "Enfin un gouvernement qui écoute les PME ! Lettre : http://exemple.fr/lettre #pme #industrie #emploi";
    private const string English = "At last a government that listens! Letter: http://example.com/letter #sme #industry #jobs";

    [Theory]
    [InlineData(French, "apply-fix", "Corrigé, et relu")]
    [InlineData(French, "apply-all", "Corrigé, et relu")]
    [InlineData(French, "explain", "Précédent")]
    [InlineData(English, "apply-all", "Fixed, and read again")]
    [InlineData(English, "dismiss-finding", "Your draft")]
    public async Task A_button_changes_the_message_it_is_on(string draft, string verb, string expected)
    {
        var person = fixture.Person();
        var answer = await person.AskAsync(draft);

        await person.PressAsync(answer, BlockWords.Buttons(answer.Blocks, verb)[0]);

        var updated = await Eventually.GetAsync(() => person.Answers.FirstOrDefault(message => !JToken.DeepEquals(message.Blocks, answer.Blocks)), "a changed message");
        Assert.Equal(answer.Ts, updated.Ts);
        Assert.Contains(expected, updated.Words, StringComparison.Ordinal);
        Assert.Single(person.Answers);
    }

    [Fact]
    public async Task A_button_that_another_person_presses_answers_them_alone_and_leaves_the_message()
    {
        var (owner, other) = (fixture.Person(), fixture.Person("en-GB"));
        await owner.MentionAsync("C0SHARED", $"<@{FakeSlack.Bot}> un conseil");
        var answer = await Eventually.FirstAsync(() => fixture.Slack.In("C0SHARED"), "an answer to a mention");

        await other.PressAsync(answer, BlockWords.Buttons(answer.Blocks, "another-tip")[0]);

        await Eventually.IsAsync(() => other.Private("C0SHARED").Count == 1, "an answer of their own");
        Assert.Equal(answer.ThreadTs, Assert.Single(other.Private("C0SHARED")).ThreadTs);
        Assert.Equal(answer.Words, Assert.Single(fixture.Slack.In("C0SHARED")).Words);
    }

    [Fact]
    public async Task A_message_that_can_no_longer_be_changed_is_answered_below_it()
    {
        var person = fixture.Person();
        var answer = await person.AskAsync("un conseil");
        fixture.Slack.Instead["chat.update"] = call => call.Text("ts") == answer.Ts ? (200, new JObject { ["ok"] = false, ["error"] = "edit_window_closed" }, null) : null;

        await person.PressAsync(answer, BlockWords.Buttons(answer.Blocks, "another-tip")[0]);

        await Eventually.IsAsync(() => person.Answers.Count == 2, "a second message");
        Assert.Equal(answer.ThreadTs, person.Answers[1].ThreadTs);
    }

    [Fact]
    public async Task An_exercise_goes_on_from_button_to_button()
    {
        var person = fixture.Person("en-GB");
        var exercise = await person.AskAsync("practice");

        await person.PressAsync(exercise, BlockWords.Buttons(exercise.Blocks, "answer-exercise")[0]);
        var feedback = await Eventually.GetAsync(() => person.Answers.FirstOrDefault(message => message.Words.Contains("Stars won", StringComparison.Ordinal)), "feedback");
        await person.PressAsync(feedback, BlockWords.Buttons(feedback.Blocks, "start-practice")[0]);

        await Eventually.IsAsync(() => person.Answers.Any(message => message.Ts == exercise.Ts && BlockWords.Buttons(message.Blocks, "skip-exercise").Count > 0), "the next exercise");
    }

    [Fact]
    public async Task What_is_filled_in_beside_a_button_comes_with_it()
    {
        var state = JObject.Parse("{\"values\":{\"input:question\":{\"question\":{\"type\":\"plain_text_input\",\"value\":\"Why stay out of politics?\"}},\"x\":{\"y\":null}}}");
        var person = fixture.Person("en-GB");
        var answer = await person.AskAsync("a tip");
        var button = BlockWords.Buttons(answer.Blocks, "another-tip")[0];
        button["value"] = "{\"verb\":\"ask\",\"lang\":\"en\"}";

        await person.PressAsync(answer, button, state);

        await Eventually.IsAsync(() => person.Answers.Any(message => message.Words.Contains("In practice", StringComparison.Ordinal)), "an answer to what was filled in");
    }
}
