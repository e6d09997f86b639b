using CoachBot.Coaching;
using CoachBot.Coaching.Crisis;
using CoachBot.State;
using CoachBot.State.Inbox;
using CoachBot.State.Notes;
using CoachBot.State.Nudges;
using CoachBot.State.Privacy;
using CoachBot.State.Processed;
using CoachBot.State.Profiles;
using CoachBot.Tests.State.Drivers;
using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.Tests.State;

[Collection(StorageTests.Name)]
public sealed class RetentionTests(PostgreSqlServer server)
{
    private static readonly Person Someone = new("t", "web", "u");

    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task A_draft_is_purged_after_thirty_days_though_the_person_is_still_there(Engine engine)
    {
        await using var store = await Store.OpenAsync(engine, server);
        await ChangeAsync(store, profile => profile.Remember(StoredDraft.New("old", Language.French)));
        store.Clock.Advance(TimeSpan.FromDays(29));
        await ChangeAsync(store, profile => profile.Remember(StoredDraft.New("new", Language.French)));
        store.Clock.Advance(TimeSpan.FromDays(1.5));

        await store.Get<Purge>().RunAsync(CancellationToken.None);

        var profile = (StoredProfile)store.Get<DatabaseStorage>().Open(await store.Database.ReadAsync(context => context.Items.AsNoTracking().SingleAsync()))!;
        Assert.Equal(["new"], profile.Profile.Drafts.Select(draft => draft.Text));
    }

    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task Who_chose_a_shorter_time_is_forgotten_sooner_and_an_idle_profile_goes_whole(Engine engine)
    {
        await using var store = await Store.OpenAsync(engine, server);
        await ChangeAsync(store, profile =>
        {
            profile.RetentionDays = 7;
            profile.Crisis = new CrisisRecord();
            profile.Remember(StoredDraft.New("draft", Language.French));
        });
        store.Clock.Advance(TimeSpan.FromDays(6));
        await store.Get<Purge>().RunAsync(CancellationToken.None);
        Assert.Equal(1, await store.Database.ReadAsync(context => context.Items.CountAsync()));

        store.Clock.Advance(TimeSpan.FromDays(1.1));
        Assert.Empty((await ReadAsync(store)).Drafts);
        await store.Get<Purge>().RunAsync(CancellationToken.None);

        Assert.Equal(0, await store.Database.ReadAsync(context => context.Items.CountAsync()));
    }

    [Fact]
    public async Task Who_chose_one_day_keeps_what_they_wrote_just_before_midnight()
    {
        await using var store = await Store.OpenAsync(Engine.Sqlite, server);
        store.Clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromMinutes(1) - store.Clock.GetUtcNow().TimeOfDay);
        await ChangeAsync(store, profile =>
        {
            profile.RetentionDays = 1;
            profile.Remember(StoredDraft.New("late", Language.French));
        });

        store.Clock.Advance(TimeSpan.FromMinutes(2));
        await store.Get<Purge>().RunAsync(CancellationToken.None);

        Assert.Equal("late", Assert.Single((await ReadAsync(store)).Drafts).Text);
    }

    [Fact]
    public async Task Who_refused_the_model_is_not_read_by_it_for_having_been_away()
    {
        await using var store = await Store.OpenAsync(Engine.Sqlite, server);
        await ChangeAsync(store, profile =>
        {
            profile.WithoutModel = true;
            profile.Remember(StoredDraft.New("old", Language.French));
        });

        store.Clock.Advance(TimeSpan.FromDays(40));
        await store.Get<Purge>().RunAsync(CancellationToken.None);

        var profile = await ReadAsync(store);
        Assert.True(profile.WithoutModel);
        Assert.Empty(profile.Drafts);
    }

    [Fact]
    public async Task The_policy_may_keep_things_for_less_time_than_the_setting()
    {
        var policy = Path.GetTempFileName();
        await File.WriteAllTextAsync(policy, "retentionDays: 5");
        await using var store = await Store.OpenAsync(Engine.Sqlite, server, ("Policy:Path", policy));
        await ChangeAsync(store, profile => profile.Remember(StoredDraft.New("draft", Language.French)));

        store.Clock.Advance(TimeSpan.FromDays(5.1));
        await store.Get<Purge>().RunAsync(CancellationToken.None);

        Assert.Empty((await ReadAsync(store)).Drafts);
        File.Delete(policy);
    }

    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task What_belongs_to_the_organisation_stays_and_notes_and_events_go_in_time(Engine engine)
    {
        await using var store = await Store.OpenAsync(engine, server);
        await store.Get<IStorage>().WriteAsync(new Dictionary<string, object>(StringComparer.Ordinal) { ["t/slack/installation"] = "token" });
        await store.Get<INotes>().SaveAsync("t", [new Note.Unanswered("combien ?", Language.French)], CancellationToken.None);
        await store.Get<IProcessedEvents>().BeginAsync(new("t", "web", "k", "u"), CancellationToken.None);
        await store.Get<IInbox>().AcceptAsync(new("t", "web", "k", "c", "p"), CancellationToken.None);
        var leases = store.Get<InboxLeases>();
        await leases.DoneAsync((await leases.TakeAsync(1, CancellationToken.None))[0], CancellationToken.None);

        store.Clock.Advance(TimeSpan.FromHours(1));
        await store.Get<Purge>().RunAsync(CancellationToken.None);
        Assert.False(await store.Get<IInbox>().AcceptAsync(new("t", "web", "k", "c", "p"), CancellationToken.None));
        store.Clock.Advance(TimeSpan.FromDays(400));
        await store.Get<Purge>().RunAsync(CancellationToken.None);

        await store.Database.ReadAsync(async context =>
        {
            Assert.Equal("t/slack/installation", (await context.Items.SingleAsync()).Key);
            Assert.Empty(await context.Notes.ToListAsync());
            Assert.Empty(await context.ProcessedEvents.ToListAsync());
            Assert.Empty(await context.Inbox.ToListAsync());
            return true;
        });
    }

    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task Who_asks_to_be_forgotten_is_nowhere_any_more_and_others_keep_theirs(Engine engine)
    {
        await using var store = await Store.OpenAsync(engine, server);
        foreach (var user in new[] { "u", "other" })
        {
            await FillAsync(store, Someone with { User = user });
        }

        await store.Get<Eraser>().EraseAsync(Someone, CancellationToken.None);

        await store.Database.ReadAsync(async context =>
        {
            Assert.All(await context.Items.Select(row => row.Key).ToListAsync(), key => Assert.EndsWith("/users/other", key, StringComparison.Ordinal));
            Assert.Equal(["other"], await context.Nudges.Select(row => row.User).ToListAsync());
            Assert.DoesNotContain("u", await context.ProcessedEvents.Select(row => row.User).ToListAsync());
            Assert.DoesNotContain(await context.Inbox.ToListAsync(), row => row.User == "u" || row.Conversation == "talk-u");
            Assert.Equal(2, await context.Items.CountAsync());
            return true;
        });
    }

    private static async Task FillAsync(Store store, Person person)
    {
        await store.Get<ProfileStore>().ChangeAsync(person, profile => { profile.LastTopic = "cost"; return (true, true); }, CancellationToken.None);
        await store.Get<IStorage>().WriteAsync(new Dictionary<string, object>(StringComparer.Ordinal) { [$"t/web/conversations/c9/users/{person.User}"] = "something" });
        await store.Get<INudgeStore>().SaveAsync(new("t", "web", person.User, NudgeKind.Tip, DayOfWeek.Monday, 9, "Europe/Paris", null, "{}"), store.Clock.GetUtcNow(), CancellationToken.None);
        await store.Get<IProcessedEvents>().BeginAsync(new("t", "web", "event-" + person.User, person.User), CancellationToken.None);
        await store.Get<IInbox>().AcceptAsync(new("t", "web", "k-" + person.User, "talk-" + person.User, "payload", person.User), CancellationToken.None);
        var leases = store.Get<InboxLeases>();
        await leases.DoneAsync((await leases.TakeAsync(1, CancellationToken.None))[0], CancellationToken.None);
    }

    private static Task<bool> ChangeAsync(Store store, Action<CoachProfile> change) => store.Get<ProfileStore>().ChangeAsync(
        Someone, profile => { change(profile); return (true, true); }, CancellationToken.None);

    private static Task<CoachProfile> ReadAsync(Store store) => store.Get<ProfileStore>().ChangeAsync(Someone, profile => (profile, false), CancellationToken.None);
}
