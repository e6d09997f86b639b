using CoachBot.Policy;
using CoachBot.State.Database;

namespace CoachBot.State;

/// <summary>How long drafts, notes and the memory of people who left are kept: the operator's setting, or less where the policy says so.</summary>
internal sealed class Retention(StorageSettings settings, IPolicySource policies)
{
    public TimeSpan Current => Shorter(settings.Retention, policies.Current.RetentionDays);

    /// <summary>A time to keep things, or less where so many days are less; null for no wish.</summary>
    public static TimeSpan Shorter(TimeSpan retention, int? wishedDays) =>
        wishedDays is { } days && TimeSpan.FromDays(days) < retention ? TimeSpan.FromDays(days) : retention;
}
