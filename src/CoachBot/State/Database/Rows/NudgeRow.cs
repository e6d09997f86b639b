using System.ComponentModel.DataAnnotations;

namespace CoachBot.State.Database.Rows;

/// <summary>A person's nudge and when it is next due.</summary>
internal sealed class NudgeRow
{
    [MaxLength(SafeKey.MostCharacters)]
    public required string Tenant { get; init; }

    [MaxLength(SafeKey.MostCharacters)]
    public required string Channel { get; init; }

    [MaxLength(SafeKey.MostCharacters)]
    public required string User { get; init; }

    /// <summary>Encrypted.</summary>
    public required byte[] Nudge { get; init; }

    public DateTimeOffset Due { get; init; }
}
