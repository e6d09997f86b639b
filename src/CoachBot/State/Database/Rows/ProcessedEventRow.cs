using System.ComponentModel.DataAnnotations;

namespace CoachBot.State.Database.Rows;

/// <summary>An event that was taken up, so that another delivery of it is not.</summary>
internal sealed class ProcessedEventRow
{
    [MaxLength(SafeKey.MostCharacters)]
    public required string Tenant { get; init; }

    [MaxLength(SafeKey.MostCharacters)]
    public required string Channel { get; init; }

    [MaxLength(SafeKey.MostCharacters)]
    public required string Key { get; init; }

    /// <summary>Who caused it.</summary>
    [MaxLength(SafeKey.MostCharacters)]
    public required string User { get; init; }

    public bool Done { get; init; }

    /// <summary>When it was taken up.</summary>
    public DateTimeOffset At { get; init; }
}
