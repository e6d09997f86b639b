using CoachBot.Approvals;
using CoachBot.Coaching;
using CoachBot.Coaching.Policy;
using CoachBot.State;
using CoachBot.State.Privacy;
using CoachBot.Tests.State.Drivers;
using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.Tests.Approvals;

[Collection(StorageTests.Name)]
public sealed class ApprovalStoreTests(PostgreSqlServer server)
{
    private static readonly Person Author = new("t", "web", "anna");
    private static readonly Approver Sacha = new("Sacha", ["sacha"]);

    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task A_request_goes_with_the_retention_and_is_not_shown_before_the_purge_came_by(Engine engine)
    {
        await using var store = await Store.OpenAsync(engine, server);
        var approvals = Of(store);
        await approvals.AskAsync(Request(store), CancellationToken.None);
        await approvals.ChangeAsync(Sacha, Author, file => file.Waiting.Add(new("request", Author, store.Clock.GetUtcNow())), CancellationToken.None);

        store.Clock.Advance(TimeSpan.FromDays(30.5));
        Assert.Null(await approvals.FindAsync(Author, "request", CancellationToken.None));
        Assert.Null(await approvals.ChangeAsync(Author, "request", approval => approval.Answer = ApprovalAnswer.Approved, CancellationToken.None));
        Assert.Empty((await approvals.ChangeAsync(Sacha, Author, file => file.Reference = "{}", CancellationToken.None)).Waiting);
        await store.Get<Purge>().RunAsync(CancellationToken.None);

        Assert.DoesNotContain(await store.Database.ReadAsync(context => context.Items.Select(row => row.Key).ToListAsync()), key => key.Contains("approval-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_author_who_keeps_things_for_less_time_keeps_a_request_as_long()
    {
        await using var store = await Store.OpenAsync(Engine.Sqlite, server);
        var request = Request(store);
        request.RetentionDays = 2;
        await Of(store).AskAsync(request, CancellationToken.None);

        store.Clock.Advance(TimeSpan.FromDays(2.1));

        Assert.Null(await Of(store).FindAsync(Author, "request", CancellationToken.None));
        Assert.Equal(ApprovalAnswer.Open, (await Of(store).AskAsync(Request(store), CancellationToken.None)).Answer);
        Assert.NotNull(await Of(store).FindAsync(Author, "request", CancellationToken.None));
    }

    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task Requests_of_many_at_once_are_all_kept(Engine engine)
    {
        await using var store = await Store.OpenAsync(engine, server);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Of(store).ChangeAsync(Sacha, Author, file => file.Waiting.Add(new($"{number}", Author, store.Clock.GetUtcNow())), CancellationToken.None)));

        Assert.Equal(8, (await Of(store).FindAsync(Sacha, Author, CancellationToken.None))!.Waiting.Count);
    }

    private static ApprovalStore Of(Store store) => new(store.Get<IStorage>(), store.Get<Retention>(), store.Clock);

    private static Approval Request(Store store)
    {
        var request = Samples.Approval(Language.French);
        request.At = store.Clock.GetUtcNow();
        return request;
    }
}
