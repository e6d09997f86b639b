using CoachBot.State.Database;
using CoachBot.State.Database.Rows;
using CoachBot.State.Profiles;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.State.Privacy;

/// <summary>Erases a person everywhere. What only says that an event was handled stays, without saying whose it was.</summary>
internal sealed class Eraser(CoachDatabase database, RecentProfiles recent)
{
    public Task EraseAsync(Person person, CancellationToken cancellationToken)
    {
        var (tenant, channel, user) = (SafeKey.Part(person.Tenant), SafeKey.Part(person.Channel), SafeKey.Part(person.User));
        recent.Forget(person.Key(ProfileStore.Thing));
        var about = ItemKey.PersonOf(person.Channel, person.User);
        return database.WriteAsync(
            async context =>
            {
                await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
                await context.Items.Where(row => row.Tenant == tenant && row.Person == about).ExecuteDeleteAsync(cancellationToken);
                await context.Nudges.Where(row => row.Tenant == tenant && row.Channel == channel && row.User == user).ExecuteDeleteAsync(cancellationToken);
                await EraseWorkAsync(context, tenant, channel, user, cancellationToken);
                await context.ProcessedEvents.Where(row => row.Tenant == tenant && row.Channel == channel && row.User == user)
                    .ExecuteUpdateAsync(set => set.SetProperty(row => row.User, ""), cancellationToken);
                await transaction.CommitAsync(cancellationToken);
                return true;
            },
            cancellationToken);
    }

    /// <summary>Open items are newer than the request, or the request itself.</summary>
    private static async Task EraseWorkAsync(CoachContext context, string tenant, string channel, string user, CancellationToken cancellationToken)
    {
        var theirs = context.Inbox.Where(row => row.Tenant == tenant && row.Channel == channel && (row.User == user || row.Conversation == user));
        await theirs.Where(row => row.State == InboxState.Parked).ExecuteDeleteAsync(cancellationToken);
        await theirs.Where(row => row.State == InboxState.Done)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.User, "").SetProperty(row => row.Conversation, ""), cancellationToken);
    }
}
