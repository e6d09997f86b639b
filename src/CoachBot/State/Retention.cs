using CoachBot.Policy;
using CoachBot.State.Database;

namespace CoachBot.State;

/// <summary>How long drafts, notes and the memory of people who left are kept: the operator's setting, or less where the policy says so.</summary>
internal sealed class Retention(StorageSettings settings, IPolicySource policies)
{
    public TimeSpan Current => policies.Current.RetentionDays is { } days && TimeSpan.FromDays(days) < settings.Retention ? TimeSpan.FromDays(days) : settings.Retention;
}
