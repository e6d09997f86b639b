using CoachBot.Tests.Drivers;
using CoachBot.Tests.Model.Drivers;
using CoachBot.Tests.Slack;
using CoachBot.Tests.Slack.Fake;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Approvals;

public sealed class ApprovalInSlackTests : IAsyncLifetime, IAsyncDisposable
{
    private FakeSlack _slack = null!;
    private CoachApp _app = null!;
    private SlackDoor _door = null!;
    private SlackPerson _author = null!;
    private SlackPerson _approver = null!;
    private TemporaryPolicy _policy = null!;

    public async Task InitializeAsync()
    {
        _slack = await FakeSlack.StartAsync();
        using var nowhere = new SlackDoor(new Uri("http://127.0.0.1:9"));
        var id = new SlackPerson(_slack, nowhere).Id;
        _policy = new TemporaryPolicy($"approvers:\n  - {{ name: Sacha Lindt, id: {id} }}");
        _app = SlackFixture.Configured(_slack, ("Policy:Path", _policy.Path));
        await _app.InitializeAsync();
        _door = new SlackDoor(_app.Address);
        _author = new SlackPerson(_slack, _door);
        _approver = new SlackPerson(_slack, _door, "en-GB", id);
        _slack.Names[_author.Id] = "Anna <!channel> Bauer";
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        _door.Dispose();
        await _app.DisposeAsync();
        await _slack.DisposeAsync();
        _policy.Dispose();
    }

    [Fact]
    public async Task The_request_comes_by_direct_message_and_its_answer_too()
    {
        var review = await _author.AskAsync("Enfin un gouvernement qui écoute les PME !");

        await _author.PressAsync(review, BlockWords.Buttons(review.Blocks, "request-approval")[0]);

        var request = await Eventually.FirstAsync(() => _approver.Answers, "a request");
        Assert.Contains("Enfin un gouvernement", request.Words, StringComparison.Ordinal);
        Assert.Contains("Ne publiez pas", request.Words, StringComparison.Ordinal);
        Assert.Contains("Anna <!channel> Bauer", request.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("<!channel>", request.Text, StringComparison.Ordinal);
        Assert.Null(request.ThreadTs);
        await Eventually.IsAsync(() => _author.Answers.Any(message => message.Ts == review.Ts && message.Words.Contains("C'est envoyé à Sacha Lindt", StringComparison.Ordinal)), "word that it was sent");

        var state = JObject.Parse("{\"values\":{\"input:comment\":{\"comment\":{\"type\":\"plain_text_input\",\"value\":\"Sans la politique.\"}}}}");
        await _approver.PressAsync(request, BlockWords.Buttons(request.Blocks, "request-changes")[0], state);

        var answer = await Eventually.GetAsync(() => _author.Answers.FirstOrDefault(message => message.Words.Contains("Sacha Lindt demande une modification", StringComparison.Ordinal)), "an answer");
        Assert.Contains("Sans la politique.", answer.Words, StringComparison.Ordinal);
        Assert.Equal(review.ThreadTs, answer.ThreadTs);
        await Eventually.IsAsync(() => _approver.Answers.Any(message => message.Ts == request.Ts && message.Words.Contains("Vous avez demandé une modification", StringComparison.Ordinal)), "the request answered");
    }

    [Fact]
    public async Task A_button_that_reaches_somebody_else_gets_a_kind_word()
    {
        var review = await _author.AskAsync("Enfin un gouvernement qui écoute les PME !");
        await _author.PressAsync(review, BlockWords.Buttons(review.Blocks, "request-approval")[0]);
        var request = await Eventually.FirstAsync(() => _approver.Answers, "a request");
        var stranger = new SlackPerson(_slack, _door, "en-GB");

        await stranger.PressAsync(request, BlockWords.Buttons(request.Blocks, "approve")[0]);

        await Eventually.IsAsync(() => _slack.In(request.Channel, stranger.Id).Any(message => message.Words.Contains("ne vous est pas adressée", StringComparison.Ordinal)), "a kind word");
        Assert.DoesNotContain(_author.Answers, message => message.Words.Contains("a validé", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_Slack_knows_no_such_member_the_author_learns_that_the_request_waits()
    {
        var review = await _author.AskAsync("Enfin un gouvernement qui écoute les PME !");
        _slack.Instead["conversations.open"] = call => (200, new JObject { ["ok"] = false, ["error"] = "user_not_found" }, null);

        await _author.PressAsync(review, BlockWords.Buttons(review.Blocks, "request-approval")[0]);

        await Eventually.IsAsync(() => _author.Answers.Any(message => message.Words.Contains("Je ne peux pas écrire à Sacha Lindt", StringComparison.Ordinal)), "word that it waits");
    }
}
