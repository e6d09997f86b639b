using CoachBot.Channels.Slack;
using CoachBot.Tests.Drivers;
using CoachBot.Tests.Model.Drivers;
using CoachBot.Tests.Slack.Fake;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack;

/// <summary>With a model on, a second reading comes wherever a draft is read: by command, by shortcut, from the App Home.</summary>
public sealed class SecondReadingTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Draft = "Our depot in Leeds opened on Monday with 40 new jobs. Timing is everything, as the town hall knows.";
    private const string Why = "Readers will hear a swipe at the council before the vote.";

    private FakeSlack _slack = null!;
    private FakeModel _model = null!;
    private CoachApp _app = null!;
    private SlackDoor _door = null!;
    private SlackPerson _person = null!;

    public async Task InitializeAsync()
    {
        _slack = await FakeSlack.StartAsync();
        _model = await FakeModel.StartAsync();
        _model.Answer = http => FakeModel.SayAsync(http, Replies.Finding("politics", "as the town hall knows", Why));
        _app = SlackFixture.Configured(
            _slack, ("Model:Provider", "OpenAI"), ("Model:Endpoint", _model.Endpoint), ("Model:Name", "small"), ("Model:ApiKey", "key-1"), ("Model:BudgetSeconds", "20"), ("Model:LimitSeconds", "20"));
        await _app.InitializeAsync();
        _door = new SlackDoor(_app.Address);
        _person = new SlackPerson(_slack, _door, "en-GB");
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        _door.Dispose();
        await _app.DisposeAsync();
        await _model.DisposeAsync();
        await _slack.DisposeAsync();
    }

    [Theory]
    [InlineData("review ")]
    [InlineData("")]
    public async Task A_command_is_answered_with_the_second_reading(string command)
    {
        var answer = await _person.CommandAnswerAsync(command + Draft);

        Assert.Contains(Why, answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_on_an_answer_that_cannot_be_changed_waits_for_it()
    {
        var answer = await _person.CommandAnswerAsync("review " + Draft + " lol");
        _model.Answer = http => FakeModel.SayAsync(http, Replies.Nothing);

        await _person.PressAsync(answer, BlockWords.Buttons(answer.Blocks, "dismiss-finding")[^1]);

        await Eventually.IsAsync(() => _person.Private(answer.Channel).Any(message => message.Ts == answer.Ts && message.Words != answer.Words), "the next version");
    }

    [Fact]
    public async Task The_modal_of_a_message_opens_at_once_and_shows_the_second_reading_when_it_comes()
    {
        var gate = Gate(Replies.Finding("politics", "as the town hall knows", Why));

        await _person.MessageShortcutAsync(ViewName.ReviewMessage, Draft);

        var (id, view) = Assert.Single(_slack.Views);
        Assert.Contains("Ready to post", BlockWords.Of(view), StringComparison.Ordinal);
        gate.SetResult();
        await Eventually.IsAsync(() => BlockWords.Of(_slack.Views[id]).Contains(Why, StringComparison.Ordinal), "the second reading in the modal");
    }

    [Fact]
    public async Task A_modal_that_was_closed_meanwhile_is_no_failure()
    {
        var gate = Gate(Replies.Finding("politics", "as the town hall knows", Why));
        await _person.MessageShortcutAsync(ViewName.ReviewMessage, Draft);
        _slack.Views.Clear();

        gate.SetResult();

        await Eventually.IsAsync(() => _slack.CallsTo("views.update").Count > 0, "a try to change the modal");
        await Task.Delay(TimeSpan.FromMilliseconds(300), TimeProvider.System);
        Assert.Empty(_person.Answers);
    }

    [Fact]
    public async Task What_is_pasted_into_the_modal_gets_it_too()
    {
        await _person.ShortcutAsync(ViewName.ReviewDraft);
        var (_, view) = Assert.Single(_slack.Views);
        _slack.Views["V1"] = view;
        var gate = Gate(Replies.Finding("politics", "as the town hall knows", Why));

        var (_, body) = await _person.SubmitAsync(view, "input:draft", "draft", Draft);

        Assert.Contains("Ready to post", BlockWords.Of(JObject.Parse(body)["view"]!), StringComparison.Ordinal);
        gate.SetResult();
        await Eventually.IsAsync(() => BlockWords.Of(_slack.Views["V1"]).Contains(Why, StringComparison.Ordinal), "the second reading in the modal");
    }

    [Fact]
    public async Task A_draft_opened_from_the_home_gets_it_too()
    {
        _model.Answer = async http => { http.Response.StatusCode = 500; await http.Response.CompleteAsync(); };
        await _person.AskAsync(Draft);
        await Eventually.IsAsync(() => !_model.Requests.IsEmpty, "a first try");
        _model.Answer = http => FakeModel.SayAsync(http, Replies.Finding("politics", "as the town hall knows", Why));
        await _person.OpenAsync("home");
        await Eventually.IsAsync(() => _slack.Views.ContainsKey(_person.Id), "a home");

        await _person.PressInViewAsync(_person.Id, BlockWords.Buttons(_person.Home, "open-draft")[0]);

        await Eventually.IsAsync(() => _slack.Views.Values.Any(view => (string?)view["type"] == "modal" && BlockWords.Of(view).Contains(Why, StringComparison.Ordinal)), "the second reading in the modal");
    }

    [Fact]
    public async Task A_submission_that_waits_for_the_model_is_acknowledged_in_time_and_answered_later()
    {
        var review = await _person.AskAsync(Draft + " lol");
        var draft = (string?)JObject.Parse((string)BlockWords.Buttons(review.Blocks, "rewrite")[0]["value"]!)["draft"];
        var metadata = new JObject { ["verb"] = "rewrite", ["draft"] = draft, ["answer"] = "sober", ["lang"] = "en" };
        var view = new JObject { ["type"] = "modal", ["callback_id"] = ViewName.Card, ["private_metadata"] = metadata.ToString(), ["title"] = new JObject { ["type"] = "plain_text", ["text"] = "Coach" }, ["blocks"] = new JArray(new JObject { ["type"] = "divider" }) };
        _slack.Views["V1"] = view;
        var gate = Gate(Replies.Rewrite("Our depot in Leeds opened on Monday with 40 new jobs."));
        var start = TimeProvider.System.GetTimestamp();

        var (_, body) = await _person.SubmitAsync(view, "b", "a", "x");

        Assert.True(TimeProvider.System.GetElapsedTime(start) < TimeSpan.FromSeconds(3), $"{TimeProvider.System.GetElapsedTime(start)}");
        var answer = JObject.Parse(body);
        Assert.Equal("update", (string?)answer["response_action"]);
        Assert.Contains("Coach is thinking…", BlockWords.Of(answer["view"]!["blocks"]!), StringComparison.Ordinal);
        Assert.Null(BlockRules.ViewError((JObject)answer["view"]!));
        gate.SetResult();
        await Eventually.IsAsync(() => BlockWords.Of(_slack.Views["V1"]).Contains("Rewritten by a language model", StringComparison.Ordinal), "the rewrite in the modal");
    }

    private TaskCompletionSource Gate(string reply)
    {
        var gate = new TaskCompletionSource();
        _model.Answer = async http =>
        {
            await gate.Task;
            await FakeModel.SayAsync(http, reply);
        };
        return gate;
    }
}
