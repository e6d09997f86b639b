using CoachBot.Bot.Nudges;
using CoachBot.State.Nudges;
using CoachBot.Tests.Drivers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Teams;

public sealed class NudgeSenderTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly TeamsService _service = new();

    public Task InitializeAsync() => _service.InitializeAsync();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task A_tip_that_is_due_is_sent_once_into_the_persons_chat_in_their_language()
    {
        using var user = _service.NewUser();
        await user.SayAsync("Why should I stay out of politics on social media?");
        await SaveAsync(user, NudgeKind.Tip);
        var before = _service.Cloud.Calls.Count;

        await SendAsync();
        await SendAsync();

        var call = Assert.Single(_service.Cloud.Calls.Skip(before));
        Assert.Equal(("POST", "Bearer bot-token"), (call.Method, call.Authorization));
        Assert.StartsWith($"/v3/conversations/{Uri.EscapeDataString("a:" + user.Id)}/activities", call.Path, StringComparison.Ordinal);
        var card = CardReader.In(call.Activity!);
        Assert.Equal("en", card.Language);
        Assert.Contains(card.Ids, id => id.StartsWith("tip-", StringComparison.Ordinal));
        Assert.Contains("stop the tips", card.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exercise_begins_only_when_the_person_says_so()
    {
        using var user = _service.NewUser();
        await SaveAsync(user, NudgeKind.Practice);

        await SendAsync();
        var card = CardReader.In(Assert.Single(_service.Cloud.Messages));

        Assert.Contains("verdict-hold", (await user.SayAsync("Votez Dupont, enfin un gouvernement qui écoute !")).Ids);
        var answer = await user.CallAsync("adaptiveCard/action", new JObject { ["action"] = Assert.Single(card.Buttons("start-practice")) });
        Assert.Contains(new CardReader((JObject)answer["value"]!).Ids, id => id.StartsWith("exercise-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_sent_while_it_is_paused()
    {
        using var user = _service.NewUser();
        await SaveAsync(user, NudgeKind.Tip, pausedUntil: TimeProvider.System.GetUtcNow().AddDays(10));

        await SendAsync();

        Assert.Empty(_service.Cloud.Messages);
        Assert.NotNull(await FindAsync(user));
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    public async Task Who_removed_or_blocked_the_coach_is_nudged_no_more(int status)
    {
        using var user = _service.NewUser();
        await SaveAsync(user, NudgeKind.Tip);
        _service.Cloud.Refusals.Enqueue((status, null));

        await SendAsync();

        Assert.Null(await FindAsync(user));
    }

    [Fact]
    public async Task A_channel_that_is_down_costs_one_nudge_and_not_the_wish()
    {
        using var user = _service.NewUser();
        await SaveAsync(user, NudgeKind.Tip);
        _service.Cloud.Refusals.Enqueue((500, null));

        await SendAsync();

        Assert.NotNull(await FindAsync(user));
    }

    [Fact]
    public async Task Many_are_sent_at_no_more_than_the_pace_that_Teams_takes()
    {
        var users = Enumerable.Range(0, 60).Select(_ => _service.NewUser()).ToList();
        foreach (var user in users)
        {
            await SaveAsync(user, NudgeKind.Tip);
        }

        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        await SendAsync();

        Assert.Equal(60, _service.Cloud.Messages.Count);
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(start) > TimeSpan.FromSeconds(60 / 50.0));
        users.ForEach(user => user.Dispose());
    }

    private Task SendAsync() => _service.Services.GetServices<IHostedService>().OfType<NudgeSender>().Single().SendDueAsync(CancellationToken.None);

    private Task<Nudge?> FindAsync(TeamsUser user) =>
        _service.Services.GetRequiredService<INudgeStore>().FindAsync(TeamsCloud.TenantId, "msteams", user.Id, CancellationToken.None);

    private Task SaveAsync(TeamsUser user, NudgeKind kind, DateTimeOffset? pausedUntil = null)
    {
        var activity = user.Activity("message");
        var reference = new JObject
        {
            ["user"] = activity["from"],
            ["bot"] = activity["recipient"],
            ["conversation"] = activity["conversation"],
            ["channelId"] = "msteams",
            ["serviceUrl"] = activity["serviceUrl"],
            ["locale"] = "fr-FR",
        };
        var nudge = new Nudge(TeamsCloud.TenantId, "msteams", user.Id, kind, DayOfWeek.Tuesday, 9, "Europe/Paris", pausedUntil, reference.ToString());
        return _service.Services.GetRequiredService<INudgeStore>().SaveAsync(nudge, TimeProvider.System.GetUtcNow().AddMinutes(-1), CancellationToken.None);
    }
}
