using System.ComponentModel.DataAnnotations;

namespace CoachBot.State.Database.Rows;

/// <summary>A delivery and how far its work is.</summary>
internal sealed class InboxRow
{
    [MaxLength(SafeKey.MostCharacters)]
    public required string Tenant { get; init; }

    [MaxLength(SafeKey.MostCharacters)]
    public required string Channel { get; init; }

    [MaxLength(SafeKey.MostCharacters)]
    public required string Key { get; init; }

    [MaxLength(SafeKey.MostCharacters)]
    public required string Conversation { get; init; }

    /// <summary>Who it is from; empty where the channel does not say.</summary>
    [MaxLength(SafeKey.MostCharacters)]
    public required string User { get; init; }

    /// <summary>Encrypted: the item as it was accepted. Empty once the work is done.</summary>
    public required byte[] Item { get; init; }

    /// <summary>The order in which items came.</summary>
    public long Position { get; init; }

    public InboxState State { get; init; }

    public int Attempts { get; init; }

    /// <summary>Not worked on before: a lease while a replica works on it, a pause after a failure.</summary>
    public DateTimeOffset NotBefore { get; init; }

    /// <summary>The replica that works on it; empty for none.</summary>
    [MaxLength(32)]
    public required string LeasedBy { get; init; }

    /// <summary>When it was accepted, or done.</summary>
    public DateTimeOffset At { get; init; }
}
