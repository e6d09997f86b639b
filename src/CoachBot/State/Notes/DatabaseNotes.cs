using CoachBot.State.Database;
using CoachBot.State.Database.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.State.Notes;

internal sealed class DatabaseNotes(CoachDatabase database, Vault vault, TimeProvider clock) : INotes
{
    private const string Table = "Notes";

    public async Task SaveAsync(string tenant, IReadOnlyCollection<Note> notes, CancellationToken cancellationToken)
    {
        if (notes.Count == 0)
        {
            return;
        }

        var safeTenant = SafeKey.Part(tenant);
        var rows = notes.Select(note => Seal(safeTenant, note)).ToList();
        await database.WriteAsync(
            context =>
            {
                context.Notes.AddRange(rows);
                return context.SaveChangesAsync(cancellationToken);
            },
            cancellationToken);
    }

    /// <summary>Everything noted, by tenant.</summary>
    public async Task<IReadOnlyList<(string Tenant, Note Note)>> ReadAllAsync(CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(context => context.Notes.AsNoTracking().OrderBy(row => row.Tenant).ToListAsync(cancellationToken));
        return [.. rows.Select(row => (row.Tenant, StoredJson.Read<Note>(vault.Open(Table, row.Tenant, row.Note))))];
    }

    private NoteRow Seal(string tenant, Note note) => new()
    {
        Tenant = tenant,
        Id = Guid.NewGuid(),
        At = new DateTimeOffset(clock.GetUtcNow().UtcDateTime.Date, TimeSpan.Zero),
        Note = vault.Seal(Table, tenant, StoredJson.Write(note)),
    };
}
