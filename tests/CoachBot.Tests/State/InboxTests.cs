using System.Collections.Concurrent;
using CoachBot.State;
using CoachBot.State.Database.Rows;
using CoachBot.State.Inbox;
using CoachBot.Tests.State.Drivers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;

namespace CoachBot.Tests.State;

[Collection(StorageTests.Name)]
public sealed class InboxTests(PostgreSqlServer server)
{
    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task The_same_delivery_is_accepted_once_even_after_it_is_done(Engine engine)
    {
        await using var store = await Store.OpenAsync(engine, server);
        var inbox = store.Get<IInbox>();
        var leases = store.Get<InboxLeases>();

        var accepted = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => inbox.AcceptAsync(Item("k", "c", "secret text"), CancellationToken.None)));
        Assert.Single(accepted, true);
        await leases.DoneAsync(Assert.Single(await leases.TakeAsync(10, CancellationToken.None)), CancellationToken.None);

        Assert.False(await inbox.AcceptAsync(Item("k", "c", "secret text"), CancellationToken.None));
        Assert.Empty((await RowAsync(store, "k")).Item);
        Assert.Empty(await leases.TakeAsync(10, CancellationToken.None));
    }

    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task Of_a_conversation_one_item_is_out_at_a_time_and_in_order(Engine engine)
    {
        await using var store = await Store.OpenAsync(engine, server);
        await using var replica = store.Replica();
        foreach (var key in new[] { "1", "2", "3" })
        {
            await store.Get<IInbox>().AcceptAsync(Item(key, "talk", key), CancellationToken.None);
        }

        await store.Get<IInbox>().AcceptAsync(Item("other", "elsewhere", "x"), CancellationToken.None);
        var mine = store.Get<InboxLeases>();
        var theirs = replica.Get<InboxLeases>();

        var first = await mine.TakeAsync(10, CancellationToken.None);
        Assert.Equal(["1", "other"], first.Select(row => row.Key));
        Assert.Empty(await theirs.TakeAsync(10, CancellationToken.None));
        await mine.DoneAsync(first[0], CancellationToken.None);
        Assert.Equal("2", Assert.Single(await theirs.TakeAsync(10, CancellationToken.None)).Key);
        Assert.Empty(await mine.TakeAsync(10, CancellationToken.None));
    }

    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task A_dead_replicas_lease_ends_and_a_living_ones_is_renewed(Engine engine)
    {
        await using var store = await Store.OpenAsync(engine, server, ("Storage:LeaseSeconds", "10"));
        await using var replica = store.Replica();
        await store.Get<IInbox>().AcceptAsync(Item("k", "c", "x"), CancellationToken.None);
        Assert.Single(await store.Get<InboxLeases>().TakeAsync(1, CancellationToken.None));

        store.Clock.Advance(TimeSpan.FromSeconds(8));
        await store.Get<InboxLeases>().RenewAsync(CancellationToken.None);
        store.Clock.Advance(TimeSpan.FromSeconds(8));
        Assert.Empty(await replica.Get<InboxLeases>().TakeAsync(1, CancellationToken.None));
        store.Clock.Advance(TimeSpan.FromSeconds(8));

        Assert.Equal(1, Assert.Single(await replica.Get<InboxLeases>().TakeAsync(1, CancellationToken.None)).Attempts);
    }

    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task Work_that_fails_is_tried_again_later_and_later_and_then_parked_and_the_next_goes_on(Engine engine)
    {
        await using var store = await Store.OpenAsync(engine, server);
        await store.Get<IInbox>().AcceptAsync(Item("poison", "c", "x"), CancellationToken.None);
        await store.Get<IInbox>().AcceptAsync(Item("next", "c", "x"), CancellationToken.None);
        var leases = store.Get<InboxLeases>();

        for (var attempt = 1; attempt <= InboxLeases.MostAttempts; attempt++)
        {
            var row = Assert.Single(await leases.TakeAsync(10, CancellationToken.None));
            Assert.Equal("poison", row.Key);
            Assert.Equal(attempt == InboxLeases.MostAttempts, await leases.FailedAsync(row, CancellationToken.None));
            if (attempt < InboxLeases.MostAttempts)
            {
                Assert.Empty(await leases.TakeAsync(10, CancellationToken.None));
                store.Clock.Advance(InboxLeases.PauseAfter(attempt));
            }
        }

        Assert.Equal("next", Assert.Single(await leases.TakeAsync(10, CancellationToken.None)).Key);
        Assert.Equal(InboxState.Parked, (await RowAsync(store, "poison")).State);
    }

    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task The_worker_starts_at_once_and_does_everything_in_order_by_conversation(Engine engine)
    {
        await using var store = await Store.OpenAsync(engine, server);
        using var handler = new RecordingHandler();
        using var worker = new InboxWorker(store.Get<InboxLeases>(), store.Get<InboxSignal>(), store.Get<Vault>(), [handler], Mock.Of<IHostApplicationLifetime>(), store.Clock, NullLogger<InboxWorker>.Instance);
        await worker.StartAsync(CancellationToken.None);
        for (var i = 0; i < 60; i++)
        {
            await store.Get<IInbox>().AcceptAsync(Item($"k{i}", $"c{i % 6}", i == 7 ? "\ud83d lone" : $"text {i}"), CancellationToken.None);
        }

        await handler.WaitForAsync(60);
        await worker.StopAsync(CancellationToken.None);

        Assert.Contains(handler.Done, item => item.Payload == "\ud83d lone");
        Assert.All(handler.Done.GroupBy(item => item.Conversation), talk =>
            Assert.Equal(talk.Select(item => int.Parse(item.Key[1..], System.Globalization.CultureInfo.InvariantCulture)).Order(), talk.Select(item => int.Parse(item.Key[1..], System.Globalization.CultureInfo.InvariantCulture))));
        Assert.Equal(60, handler.Done.Select(item => item.Key).Distinct(StringComparer.Ordinal).Count());
    }

    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task A_machine_that_was_asleep_does_not_begin_again_what_it_is_doing(Engine engine)
    {
        await using var store = await Store.OpenAsync(engine, server, ("Storage:LeaseSeconds", "10"));
        using var handler = new RecordingHandler { Holding = new() };
        using var worker = new InboxWorker(store.Get<InboxLeases>(), store.Get<InboxSignal>(), store.Get<Vault>(), [handler], Mock.Of<IHostApplicationLifetime>(), store.Clock, NullLogger<InboxWorker>.Instance);
        await worker.StartAsync(CancellationToken.None);
        await store.Get<IInbox>().AcceptAsync(Item("k", "c", "x"), CancellationToken.None);
        await handler.WaitForAsync(1);

        var past = store.Clock.GetUtcNow() - TimeSpan.FromMinutes(1);
        await store.Database.WriteAsync(context => context.Inbox.ExecuteUpdateAsync(set => set.SetProperty(row => row.NotBefore, past)), CancellationToken.None);
        await store.Get<IInbox>().AcceptAsync(Item("other", "d", "y"), CancellationToken.None);
        await handler.WaitForAsync(1);
        handler.Holding.SetResult();
        await worker.StopAsync(CancellationToken.None);

        Assert.Equal(["k", "other"], handler.Done.Select(item => item.Key));
        Assert.Equal(InboxState.Done, (await RowAsync(store, "k")).State);
    }

    private static InboxItem Item(string key, string conversation, string payload) => new("t", "test", key, conversation, payload, "user");

    private static Task<InboxRow> RowAsync(Store store, string key) => store.Database.ReadAsync(context => context.Inbox.AsNoTracking().SingleAsync(row => row.Key == key));

    private sealed class RecordingHandler : IInboxHandler, IDisposable
    {
        private readonly SemaphoreSlim _progress = new(0);

        public ConcurrentQueue<InboxItem> Done { get; } = new();

        public TaskCompletionSource? Holding { get; init; }

        public string Channel => "test";

        public Task HandleAsync(InboxItem item, int attempt, CancellationToken cancellationToken)
        {
            Done.Enqueue(item);
            _progress.Release();
            return Holding?.Task ?? Task.CompletedTask;
        }

        public void Dispose() => _progress.Dispose();

        public async Task WaitForAsync(int count)
        {
            for (var i = 0; i < count; i++)
            {
                Assert.True(await _progress.WaitAsync(TimeSpan.FromSeconds(20)), $"only {i} of {count} were done");
            }
        }
    }
}
