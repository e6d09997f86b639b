using CoachBot.State.Database;
using CoachBot.State.Database.Rows;
using CoachBot.State.Nudges;
using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json;

namespace CoachBot.State.Privacy;

/// <summary>Everything held on a person, as JSON that they can keep.</summary>
internal sealed class DataExport(CoachDatabase database, DatabaseStorage storage, INudgeStore nudges)
{
    private static readonly JsonSerializerSettings Json = new()
    {
        Formatting = Formatting.Indented,
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        Converters = { new Newtonsoft.Json.Converters.StringEnumConverter() },
    };

    public async Task<string> WriteAsync(Person person, CancellationToken cancellationToken)
    {
        var (tenant, channel, user) = (SafeKey.Part(person.Tenant), SafeKey.Part(person.Channel), SafeKey.Part(person.User));
        var about = ItemKey.PersonOf(person.Channel, person.User);
        var items = await database.ReadAsync(context => context.Items.AsNoTracking().Where(row => row.Tenant == tenant && row.Person == about).ToListAsync(cancellationToken));
        var events = await database.ReadAsync(context => context.ProcessedEvents.AsNoTracking()
            .Where(row => row.Tenant == tenant && row.Channel == channel && row.User == user).Select(row => row.At).ToListAsync(cancellationToken));
        var work = await database.ReadAsync(context => context.Inbox.AsNoTracking()
            .Where(row => row.Tenant == tenant && row.Channel == channel && row.State != InboxState.Done && (row.User == user || row.Conversation == user))
            .Select(row => row.At).ToListAsync(cancellationToken));
        return JsonConvert.SerializeObject(
            new
            {
                person,
                items = items.ToDictionary(row => row.Key, storage.Open, StringComparer.Ordinal),
                nudge = await nudges.FindAsync(person.Tenant, person.Channel, person.User, cancellationToken),
                messagesReceivedAt = events,
                workInProgressSince = work,
            },
            Json);
    }
}
