using CoachBot.Coaching;
using CoachBot.State;
using CoachBot.State.Profiles;
using CoachBot.Tests.State.Drivers;

namespace CoachBot.Tests.State;

[Collection(StorageTests.Name)]
public sealed class ProfileStoreTests(PostgreSqlServer server)
{
    private static readonly Person Someone = new("t", "web", "u");

    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task Turns_of_one_person_at_once_on_two_replicas_are_all_kept(Engine engine)
    {
        await using var store = await Store.OpenAsync(engine, server);
        await using var replica = store.Replica();
        ProfileStore[] stores = [store.Get<ProfileStore>(), replica.Get<ProfileStore>()];

        var results = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() =>
            stores[i % 2].ChangeAsync(Someone, profile => (Add(profile, $"tip-{i}"), true), CancellationToken.None))));

        var tips = await stores[0].ChangeAsync(Someone, profile => (profile.SeenTips, false), CancellationToken.None);
        Assert.Equal(40, tips.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Enumerable.Range(1, 40), results.Order());
    }

    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task A_turn_that_is_not_kept_leaves_no_trace(Engine engine)
    {
        await using var store = await Store.OpenAsync(engine, server);
        var profiles = store.Get<ProfileStore>();

        await profiles.ChangeAsync(Someone, profile => (Add(profile, "x"), false), CancellationToken.None);

        Assert.Empty(await profiles.ChangeAsync(Someone, profile => (profile.SeenTips, false), CancellationToken.None));
    }

    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task People_of_different_tenants_and_channels_share_nothing(Engine engine)
    {
        await using var store = await Store.OpenAsync(engine, server);
        var profiles = store.Get<ProfileStore>();
        await profiles.ChangeAsync(Someone, profile => (Add(profile, "x"), true), CancellationToken.None);

        foreach (var other in new[] { Someone with { Tenant = "t2" }, Someone with { Channel = "slack" }, Someone with { User = "U" } })
        {
            Assert.Empty(await profiles.ChangeAsync(other, profile => (profile.SeenTips, false), CancellationToken.None));
        }
    }

    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task A_draft_with_a_lone_surrogate_comes_back_as_it_was(Engine engine)
    {
        await using var store = await Store.OpenAsync(engine, server);
        var profiles = store.Get<ProfileStore>();
        const string Text = "\udc00 réunion \ud83d 👍 \u0000 مرحبا";

        await profiles.ChangeAsync(Someone, profile => { profile.Remember(StoredDraft.New(Text, Language.French)); return (true, true); }, CancellationToken.None);

        Assert.Equal(Text, await profiles.ChangeAsync(Someone, profile => (profile.Drafts[0].Text, false), CancellationToken.None));
    }

    private static int Add(CoachProfile profile, string tip)
    {
        profile.SeenTips.Add(tip);
        return profile.SeenTips.Count;
    }
}
