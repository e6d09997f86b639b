using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CoachBot.State.Database;

/// <summary>Keeps times as numbers, which both engines compare alike.</summary>
internal sealed class UnixMilliseconds() : ValueConverter<DateTimeOffset, long>(
    time => time.ToUnixTimeMilliseconds(), number => DateTimeOffset.FromUnixTimeMilliseconds(number));
