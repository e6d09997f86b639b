using System.ComponentModel.DataAnnotations;

namespace CoachBot.State.Database.Rows;

/// <summary>What an organisation learned from a turn.</summary>
internal sealed class NoteRow
{
    [MaxLength(SafeKey.MostCharacters)]
    public required string Tenant { get; init; }

    public Guid Id { get; init; }

    /// <summary>The day only: the exact time would help to tell who it was.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Encrypted.</summary>
    public required byte[] Note { get; init; }
}
