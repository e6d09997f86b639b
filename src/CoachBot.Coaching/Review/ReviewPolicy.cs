using System.Collections.Frozen;
using CoachBot.Coaching.Policy;

namespace CoachBot.Coaching.Review;

/// <summary>What an organisation asks of the reviews of a day; <see cref="OrganisationPolicy.At"/> makes it.</summary>
public sealed record ReviewPolicy
{
    public static ReviewPolicy Default { get; } = new();

    /// <summary>The platform's limit in weighted characters.</summary>
    public int Limit { get; init; } = 280;

    /// <summary>Severities by rule, where they are not the default.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = FrozenDictionary<string, Severity>.Empty;

    /// <summary>Rules that are switched off.</summary>
    public IReadOnlySet<string> Off { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The organisation's own page, by rule.</summary>
    public IReadOnlyDictionary<string, Guidance> Guidance { get; init; } = FrozenDictionary<string, Guidance>.Empty;

    /// <summary>The blackouts in force.</summary>
    public IReadOnlyList<Blackout> Blackouts { get; init; } = [];

    /// <summary>What the organisation calls its own rules.</summary>
    public Localized Title { get; init; } = new("consignes de l'organisation", "the organisation's policy");

    internal HouseWords? Words { get; init; }

    /// <summary>The blackout in force that concerns a rule; null for none.</summary>
    public Blackout? BlackoutOf(string rule)
    {
        foreach (var blackout in Blackouts)
        {
            if (blackout.Rules.Contains(rule, StringComparer.Ordinal))
            {
                return blackout;
            }
        }

        return null;
    }

    /// <summary>How much a finding of a rule weighs: what holds during a blackout holds whatever else is set.</summary>
    public Severity Weigh(RuleInfo rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return BlackoutOf(rule.Id) is not null ? Severity.Blocker : Severities.GetValueOrDefault(rule.Id, rule.Severity);
    }
}
