using CoachBot.State.Database.Rows;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.State.Database;

/// <summary>
/// All tables. The tenant comes first in every key, so that a distributed PostgreSQL can shard by it, and what people wrote is
/// encrypted before it gets here.
/// </summary>
internal abstract class CoachContext(DbContextOptions options) : DbContext(options), IDataProtectionKeyContext
{
    public DbSet<ItemRow> Items => Set<ItemRow>();

    public DbSet<InboxRow> Inbox => Set<InboxRow>();

    public DbSet<NudgeRow> Nudges => Set<NudgeRow>();

    public DbSet<NoteRow> Notes => Set<NoteRow>();

    public DbSet<ProcessedEventRow> ProcessedEvents => Set<ProcessedEventRow>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ItemRow>(item =>
        {
            item.ToTable("Items").HasKey(row => new { row.Tenant, row.Key });
            item.HasIndex(row => new { row.Tenant, row.Person });
            item.HasIndex(row => row.Perishes);
        });
        modelBuilder.Entity<InboxRow>(inbox =>
        {
            inbox.ToTable("Inbox").HasKey(row => new { row.Tenant, row.Channel, row.Key });
            inbox.HasIndex(row => new { row.State, row.Position });
            inbox.HasIndex(row => new { row.Tenant, row.Channel, row.Conversation, row.State, row.Position });
        });
        modelBuilder.Entity<NudgeRow>(nudge =>
        {
            nudge.ToTable("Nudges").HasKey(row => new { row.Tenant, row.Channel, row.User });
            nudge.HasIndex(row => row.Due);
        });
        modelBuilder.Entity<NoteRow>(note =>
        {
            note.ToTable("Notes").HasKey(row => new { row.Tenant, row.Id });
            note.HasIndex(row => row.At);
        });
        modelBuilder.Entity<ProcessedEventRow>(processed =>
        {
            processed.ToTable("ProcessedEvents").HasKey(row => new { row.Tenant, row.Channel, row.Key });
            processed.HasIndex(row => row.At);
        });
    }
}
