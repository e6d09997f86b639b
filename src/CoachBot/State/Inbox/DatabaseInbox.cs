using CoachBot.State.Database;
using CoachBot.State.Database.Rows;

namespace CoachBot.State.Inbox;

/// <summary>The inbox in a table. What it accepted is on the disk before it says so.</summary>
internal sealed class DatabaseInbox(CoachDatabase database, Vault vault, InboxSignal signal, TimeProvider clock) : IInbox
{
    public const string Table = "Inbox";

    private readonly Lock _gate = new();
    private long _last;

    public async Task<bool> AcceptAsync(InboxItem item, CancellationToken cancellationToken)
    {
        var row = Seal(item);
        var isNew = await InsertAsync(row, cancellationToken);
        if (isNew)
        {
            signal.Raise();
        }

        return isNew;
    }

    private InboxRow Seal(InboxItem item)
    {
        var now = clock.GetUtcNow();
        var tenant = SafeKey.Part(item.Tenant);
        return new InboxRow
        {
            Tenant = tenant,
            Channel = SafeKey.Part(item.Channel),
            Key = SafeKey.Part(item.Key),
            Conversation = SafeKey.Part(item.Conversation),
            User = item.User is null ? "" : SafeKey.Part(item.User),
            Item = vault.Seal(Table, tenant, StoredJson.Write(item)),
            Position = NextPosition(now.UtcTicks),
            State = InboxState.Open,
            NotBefore = now,
            LeasedBy = "",
            At = now,
        };
    }

    /// <summary>The time, but never twice the same.</summary>
    private long NextPosition(long ticks)
    {
        lock (_gate)
        {
            return _last = Math.Max(_last + 1, ticks);
        }
    }

    private async Task<bool> InsertAsync(InboxRow row, CancellationToken cancellationToken) => await database.ExecuteAsync(
        $"""
        INSERT INTO "Inbox" ("Tenant", "Channel", "Key", "Conversation", "User", "Item", "Position", "State", "Attempts", "NotBefore", "LeasedBy", "At")
        VALUES ({row.Tenant}, {row.Channel}, {row.Key}, {row.Conversation}, {row.User}, {row.Item}, {row.Position}, {(int)row.State}, {row.Attempts},
          {row.NotBefore.ToUnixTimeMilliseconds()}, {row.LeasedBy}, {row.At.ToUnixTimeMilliseconds()})
        ON CONFLICT ("Tenant", "Channel", "Key") DO NOTHING
        """,
        cancellationToken,
        onDisk: true) == 1;
}
