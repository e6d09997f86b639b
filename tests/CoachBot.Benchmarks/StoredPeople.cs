using System.Globalization;
using CoachBot.Coaching;
using CoachBot.State;
using CoachBot.State.Profiles;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Benchmarks;

/// <summary>People with a past: written through the service's own storage, encrypted as it does, many in a transaction.</summary>
internal static class StoredPeople
{
    private const int InOneTransaction = 1_000;
    private const int DraftsEach = 3;

    /// <summary>What the service gets from a person.</summary>
    public static Activity ActivityOf(int person)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"person-{person}");
        return new Activity
        {
            Type = ActivityTypes.Message,
            ChannelId = "emulator",
            ServiceUrl = "http://localhost:9",
            DeliveryMode = DeliveryModes.ExpectReplies,
            From = new ChannelAccount(id),
            Recipient = new ChannelAccount("coach"),
            Conversation = new ConversationAccount(id: id),
        };
    }

    /// <param name="settings">Settings such as <c>Storage:Provider=Sqlite</c>; the tables are there.</param>
    /// <param name="from">How many there are already.</param>
    /// <param name="to">How many there shall be.</param>
    /// <param name="drafts">What they had reviewed.</param>
    public static async Task FillAsync(string[] settings, int from, int to, string[] drafts)
    {
        await using var app = CoachBotBuilder.BuildForCommand(WebApplication.CreateBuilder([.. settings.Select(setting => "--" + setting)]));
        var storage = app.Services.GetRequiredService<IStorage>();
        foreach (var people in Enumerable.Range(from, to - from).Chunk(InOneTransaction))
        {
            await storage.WriteAsync(people.ToDictionary(person => Person.Of(ActivityOf(person)).Key(ProfileStore.Thing), person => (object)Profile(person, drafts), StringComparer.Ordinal));
        }
    }

    private static StoredProfile Profile(int person, string[] drafts)
    {
        var now = TimeProvider.System.GetUtcNow();
        var stored = new StoredProfile { Profile = { LastSeen = now, Introduced = true } };
        for (var i = 0; i < DraftsEach; i++)
        {
            stored.Profile.Remember(StoredDraft.New(drafts[(person + i) % drafts.Length], Language.French) with { At = now });
        }

        return stored;
    }
}
