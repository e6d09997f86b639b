using System.ComponentModel.DataAnnotations;

namespace CoachBot.State.Database.Rows;

/// <summary>One item of the Bot Framework's storage.</summary>
internal sealed class ItemRow
{
    /// <summary>The first segment of the key.</summary>
    [MaxLength(SafeKey.MostCharacters)]
    public required string Tenant { get; init; }

    [MaxLength(SafeKey.MostCharacters)]
    public required string Key { get; init; }

    /// <summary>Channel and user of whom it is about, so that it can be erased with them; empty for nobody.</summary>
    [MaxLength(SafeKey.MostCharacters)]
    public required string Person { get; init; }

    /// <summary>Encrypted.</summary>
    public required byte[] Value { get; init; }

    /// <summary>Changes with every write.</summary>
    [MaxLength(32)]
    public required string ETag { get; init; }

    /// <summary>When the purge must look at it.</summary>
    public DateTimeOffset Perishes { get; init; }
}
