using CoachBot.State;
using CoachBot.Tests.State.Drivers;
using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.Tests.State;

[Collection(StorageTests.Name)]
public sealed class StorageContractTests(PostgreSqlServer server)
{
    private static readonly string[] OddKeys =
    [
        "t/web/coach/users/29:1abc-_DEF", "t/web/coach/users/a b", "no-slash", "t//x", "t/é/ü", "t/\0/nul", "t/\ud83d/lone", "t/😀",
        "t/" + new string('k', 5000), "t/'; DROP TABLE \"Items\"; --", "t/%/_", "T/web/x", "t/web/x",
    ];

    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task What_is_written_is_read_again_with_its_type(Engine engine)
    {
        await using var store = await Store.OpenAsync(engine, server);
        var storage = store.Get<IStorage>();

        foreach (var key in OddKeys)
        {
            await storage.WriteAsync(One(key, new Item { Text = key }));
        }

        var found = await storage.ReadAsync([.. OddKeys, "t/nobody"]);
        Assert.Equal(OddKeys.Order(StringComparer.Ordinal), found.Keys.Order(StringComparer.Ordinal));
        Assert.All(OddKeys, key => Assert.Equal(key, Assert.IsType<Item>(found[key]).Text));
    }

    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task A_bag_of_values_as_the_frameworks_own_state_writes_it_is_read_again(Engine engine)
    {
        await using var store = await Store.OpenAsync(engine, server);
        var storage = store.Get<IStorage>();

        await storage.WriteAsync(One("t/web/bag", new Dictionary<string, object>(StringComparer.Ordinal) { ["n"] = 5, ["item"] = new Item { Text = "x" } }));

        var bag = Assert.IsAssignableFrom<IDictionary<string, object>>((await storage.ReadAsync(["t/web/bag"])).Single().Value);
        Assert.Equal(5L, bag["n"]);
        Assert.Equal("x", Assert.IsType<Item>(bag["item"]).Text);
    }

    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task A_stale_etag_is_refused_and_a_star_or_none_overwrites(Engine engine)
    {
        await using var store = await Store.OpenAsync(engine, server);
        var storage = store.Get<IStorage>();
        await storage.WriteAsync(One("t/x", new Item { Text = "1" }));
        var first = await ReadAsync(storage);
        await storage.WriteAsync(One("t/x", new Item { Text = "2", ETag = first.ETag }));

        await Assert.ThrowsAnyAsync<ArgumentException>(() => storage.WriteAsync(One("t/x", new Item { Text = "3", ETag = first.ETag })));

        Assert.Equal("2", (await ReadAsync(storage)).Text);
        await storage.WriteAsync(One("t/x", new Item { Text = "4", ETag = "*" }));
        Assert.Equal("4", (await ReadAsync(storage)).Text);
        await storage.WriteAsync(One("t/x", new Item { Text = "5" }));
        Assert.Equal("5", (await ReadAsync(storage)).Text);
    }

    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task What_was_deleted_is_not_written_back_by_who_read_it_before(Engine engine)
    {
        await using var store = await Store.OpenAsync(engine, server);
        var storage = store.Get<IStorage>();
        await storage.WriteAsync(One("t/x", new Item { Text = "1", ETag = DatabaseStorage.Absent }));
        var read = await ReadAsync(storage);
        await Assert.ThrowsAsync<ETagConflictException>(() => storage.WriteAsync(One("t/x", new Item { Text = "2", ETag = DatabaseStorage.Absent })));
        await storage.DeleteAsync(["t/x", "t/never-there"]);

        await Assert.ThrowsAsync<ETagConflictException>(() => storage.WriteAsync(One("t/x", new Item { Text = "3", ETag = read.ETag })));

        Assert.Empty(await storage.ReadAsync(["t/x"]));
    }

    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task Several_changes_are_written_all_or_none(Engine engine)
    {
        await using var store = await Store.OpenAsync(engine, server);
        var storage = store.Get<IStorage>();
        await storage.WriteAsync(One("t/x", new Item { Text = "1" }));

        await Assert.ThrowsAsync<ETagConflictException>(() => storage.WriteAsync(new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["t/a"] = new Item { Text = "a" },
            ["t/x"] = new Item { Text = "2", ETag = "stale" },
        }));

        Assert.Empty(await storage.ReadAsync(["t/a"]));
    }

    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task Of_many_writes_at_once_each_is_answered_for_itself(Engine engine)
    {
        const int many = 120;
        await using var store = await Store.OpenAsync(engine, server);
        var storage = store.Get<IStorage>();

        var writes = Enumerable.Range(0, many).Select(i => Task.Run(() => (i % 3) switch
        {
            0 => storage.WriteAsync(One($"t/{i}", new Item { Text = "good" })),
            1 => storage.WriteAsync(One($"t/{i}", new Item { Text = "stale", ETag = "never was" })),
            _ => store.Database.ExecuteAsync($"""INSERT INTO "Nowhere" VALUES ({i})""", CancellationToken.None),
        })).ToList();
        await Task.WhenAll(writes).ContinueWith(_ => { }, TaskScheduler.Default);

        Assert.All(writes.Where((_, i) => i % 3 == 0), write => Assert.True(write.IsCompletedSuccessfully));
        Assert.All(writes.Where((_, i) => i % 3 == 1), write => Assert.IsType<ETagConflictException>(Assert.Single(write.Exception!.InnerExceptions)));
        Assert.All(writes.Where((_, i) => i % 3 == 2), write => Assert.IsAssignableFrom<System.Data.Common.DbException>(Assert.Single(write.Exception!.InnerExceptions)));
        Assert.Equal(many / 3, (await storage.ReadAsync([.. Enumerable.Range(0, many).Select(i => $"t/{i}")])).Count);
    }

    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task Two_replicas_read_what_the_other_wrote(Engine engine)
    {
        await using var store = await Store.OpenAsync(engine, server);
        await using var other = store.Replica();
        await store.Get<IStorage>().WriteAsync(One("t/x", new Item { Text = "from the first" }));

        Assert.Equal("from the first", (await ReadAsync(other.Get<IStorage>())).Text);
    }

    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task The_migrations_make_the_tables_of_the_model(Engine engine)
    {
        await using var store = await Store.OpenAsync(engine, server);

        await store.Database.ReadAsync(context =>
        {
            Assert.False(context.Database.HasPendingModelChanges(), "dotnet ef migrations add … for both contexts");
            Assert.All(
                context.Model.GetEntityTypes().Where(entity => entity.GetTableName() != "DataProtectionKeys"),
                entity => Assert.Equal("Tenant", entity.FindPrimaryKey()!.Properties[0].Name));
            return Task.FromResult(true);
        });
    }

    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task A_value_that_was_sealed_for_one_tenant_does_not_open_for_another(Engine engine)
    {
        await using var store = await Store.OpenAsync(engine, server);
        await store.Get<IStorage>().WriteAsync(One("mine/x", new Item { Text = "secret" }));
        await store.Database.WriteAsync(
            context => context.Database.ExecuteSqlRawAsync("UPDATE \"Items\" SET \"Tenant\" = 'other', \"Key\" = 'other/x'"), CancellationToken.None);

        await Assert.ThrowsAnyAsync<System.Security.Cryptography.CryptographicException>(() => store.Get<IStorage>().ReadAsync(["other/x"]));
    }

    private static Dictionary<string, object> One(string key, object value) => new(StringComparer.Ordinal) { [key] = value };

    private static async Task<Item> ReadAsync(IStorage storage) => (Item)(await storage.ReadAsync(["t/x"])).Single().Value;

    public sealed class Item : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }
}
