using System.Text;
using CoachBot.Tests.Drivers;
using CoachBot.Tests.Model.Drivers;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Model;

/// <summary>Whatever the model's server does, the rules' verdict and findings stand, and no draft is in a log.</summary>
public sealed class ModelFailureTests
{
    private const string Clean = "Our depot in Leeds opened on Monday with 40 new jobs. Timing is everything, as the town hall knows.";
    private const string Held = "Vote for the Labour candidate on Thursday, our apprentices need it. Come to hall Zebrafish.";

    private static readonly Dictionary<string, Func<HttpContext, Task>> Scenarios = new(StringComparer.Ordinal)
    {
        ["slowly"] = async http =>
        {
            await Task.Delay(TimeSpan.FromSeconds(4), TimeProvider.System, http.RequestAborted);
            await FakeModel.SayAsync(http, Replies.Finding("politics", "Timing", "Too late."));
        },
        ["never"] = http => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, http.RequestAborted),
        ["half"] = async http =>
        {
            http.Response.ContentLength = 10_000;
            await http.Response.WriteAsync(FakeModel.Completion(Replies.Nothing).ToString()[..60]);
            http.Abort();
        },
        ["half a reply"] = http => FakeModel.SayAsync(http, Replies.Finding("politics", "Timing", "A swipe.")[..40]),
        ["nothing at all"] = http => Task.CompletedTask,
        ["no choices"] = http => http.Response.WriteAsync("""{"id":"1","object":"chat.completion","created":1,"model":"m","choices":[]}"""),
        ["invalid JSON"] = http => http.Response.WriteAsync("<html>busy</html>"),
        ["a reply that is no JSON"] = http => FakeModel.SayAsync(http, "I would say it is fine: ready to post!"),
        ["another shape"] = http => FakeModel.SayAsync(http, """{"verdict":"ready","findings":[],"doubts":[]}"""),
        ["nulls"] = http => FakeModel.SayAsync(http, """{"findings":[null],"doubts":null}"""),
        ["a key twice"] = http => FakeModel.SayAsync(http, """{"findings":[],"findings":[],"doubts":[]}"""),
        ["an unknown rule"] = http => FakeModel.SayAsync(http, Replies.Finding("bad-karma", "Thursday", "The stars are against it.")),
        ["a rule that code counts"] = http => FakeModel.SayAsync(http, Replies.Finding("length", "Thursday", "It is too long.")),
        ["a quotation that is not in the draft"] = http => FakeModel.SayAsync(http, Replies.Finding("politics", "down with the mayor", "A swipe at the mayor.")),
        ["an empty quotation"] = http => FakeModel.SayAsync(http, Replies.Finding("politics", "", "A swipe at the mayor.")),
        ["too little confidence"] = http => FakeModel.SayAsync(http, Replies.Finding("politics", "Timing", "A swipe at the mayor.", confidence: 0.3)),
        ["absurd confidence"] = http => FakeModel.SayAsync(http, Replies.Finding("politics", "Timing", "A swipe at the mayor.", confidence: 42)),
        ["words that no coach says"] = http => FakeModel.SayAsync(http, Replies.Finding("over-claim", "Timing", "You fucking idiot, nobody believes a word of it.")),
        ["a link to follow"] = http => FakeModel.SayAsync(http, Replies.Finding("over-claim", "Timing", "Log in at https://evil.example.com to mend this.")),
        ["the prompt"] = http => FakeModel.SayAsync(http, Replies.Finding("over-claim", "Timing", "You are the second reader of a coach who reviews what company executives are about to post on X.")),
        ["429"] = http => Fail(http, 429),
        ["429 for an hour"] = http =>
        {
            http.Response.Headers.RetryAfter = "3600";
            return Fail(http, 429);
        },
        ["500"] = http => Fail(http, 500),
        ["401"] = http => Fail(http, 401),
        ["a redirect"] = http =>
        {
            http.Response.Redirect("http://127.0.0.1:9/elsewhere", permanent: true, preserveMethod: true);
            return Task.CompletedTask;
        },
        ["an enormous body"] = async http =>
        {
            var junk = Encoding.UTF8.GetBytes(new string(' ', 64 * 1024));
            for (var i = 0; i < 4_000 && !http.RequestAborted.IsCancellationRequested; i++)
            {
                await http.Response.Body.WriteAsync(junk, http.RequestAborted);
            }
        },
        ["a deep body"] = http => FakeModel.SayAsync(http, new string('[', 50_000)),
    };

    public static TheoryData<string> Names => [.. Scenarios.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_rules_verdict_stands_when_the_model_answers(string scenario)
    {
        await using var coach = await ModelCoach.StartAsync(("Model:BudgetSeconds", scenario is "slowly" or "never" ? "1.5" : "20"));
        coach.Model.Answer = Scenarios[scenario];
        using var client = coach.Client();
        using var other = coach.Client();
        var clean = await client.SayAsync(Clean);
        Assert.Contains("verdict-ready", clean.Ids);
        Assert.DoesNotContain(clean.Ids, id => id.StartsWith("finding-", StringComparison.Ordinal));
        var held = await other.SayAsync(Held);
        Assert.Contains("verdict-hold", held.Ids);
        Assert.Equal(["finding-politics-1"], held.Ids.Where(id => id.StartsWith("finding-", StringComparison.Ordinal)));
        Assert.NotEmpty(coach.Model.Requests);
        Assert.DoesNotContain("Zebrafish", coach.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("town hall", coach.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("key-1", coach.Log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(500, 2)]
    [InlineData(429, 2)]
    [InlineData(401, 1)]
    public async Task A_call_is_tried_again_once_where_that_may_help(int status, int calls)
    {
        await using var coach = await ModelCoach.StartAsync();
        coach.Model.Answer = http => Fail(http, status);
        using var client = coach.Client();
        await client.SayAsync(Clean);
        Assert.Equal(calls, coach.Model.Requests.Count);
    }

    [Fact]
    public async Task A_server_that_names_an_hour_is_not_asked_again_at_once()
    {
        await using var coach = await ModelCoach.StartAsync();
        coach.Model.Answer = Scenarios["429 for an hour"];
        using var client = coach.Client();
        await client.SayAsync(Clean);
        Assert.Single(coach.Model.Requests);
    }

    [Fact]
    public async Task After_several_failures_the_model_is_left_alone_for_a_while()
    {
        await using var coach = await ModelCoach.StartAsync();
        coach.Model.Answer = http => Fail(http, 401);
        using var client = coach.Client();
        for (var i = 0; i < 8; i++)
        {
            await client.SayAsync($"{Clean} Part {i}.");
        }

        Assert.Equal(4, coach.Model.Requests.Count);
        Assert.Contains("BrokenCircuitException", coach.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_organisation_that_has_used_its_tokens_goes_on_with_the_rules_alone()
    {
        await using var coach = await ModelCoach.StartAsync(("Model:TokensPerDay", "1500"));
        for (var i = 0; i < 4; i++)
        {
            using var client = coach.Client();
            Assert.Contains("verdict-ready", (await client.SayAsync(Clean)).Ids);
        }

        Assert.Equal(2, coach.Model.Requests.Count);
        Assert.Contains("Model:TokensPerDay", coach.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_organisation_has_so_many_calls_under_way_and_no_more()
    {
        await using var coach = await ModelCoach.StartAsync(("Model:ConcurrentCalls", "1"));
        var gate = new TaskCompletionSource();
        coach.Model.Answer = async http =>
        {
            await gate.Task;
            await FakeModel.SayAsync(http, Replies.Nothing);
        };
        using var first = coach.Client();
        using var second = coach.Client();
        var waiting = first.SayAsync(Clean);
        await Eventually.IsAsync(() => !coach.Model.Requests.IsEmpty, "a call under way");
        Assert.Contains("verdict-ready", (await second.SayAsync(Clean)).Ids);
        gate.SetResult();
        await waiting;
        Assert.Single(coach.Model.Requests);
    }

    private static Task Fail(HttpContext http, int status)
    {
        http.Response.StatusCode = status;

        // Some servers quote the request in their errors.
        return http.Response.WriteAsync(new JObject { ["error"] = new JObject { ["message"] = "no: Zebrafish, as the town hall knows", ["code"] = "x" } }.ToString());
    }
}
