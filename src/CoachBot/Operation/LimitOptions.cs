using System.ComponentModel.DataAnnotations;

namespace CoachBot.Operation;

/// <summary>How many messages and button presses are answered a minute (section <c>Limits</c>); 0 for as many as come.</summary>
internal sealed class LimitOptions
{
    [Range(0, 1_000_000)]
    public int TurnsPerMinuteAndPerson { get; set; }

    [Range(0, 10_000_000)]
    public int TurnsPerMinuteAndTenant { get; set; }
}
