using CoachBot.Coaching.Crisis;
using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.Policy;

/// <summary>What an organisation sets differently from the defaults; see <see cref="PolicyFile"/>.</summary>
public sealed record OrganisationPolicy
{
    public static OrganisationPolicy Default { get; } = new();

    /// <summary>What the organisation calls its own rules, as cards cite them.</summary>
    public Localized Title { get; init; } = ReviewPolicy.Default.Title;

    /// <summary>The platform's limit in weighted characters.</summary>
    public int Limit { get; init; } = ReviewPolicy.Default.Limit;

    /// <summary>Severities by rule, where they are not the default.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = ReviewPolicy.Default.Severities;

    /// <summary>Rules that are switched off.</summary>
    public IReadOnlySet<string> Off { get; init; } = ReviewPolicy.Default.Off;

    public IReadOnlyList<Blackout> Blackouts { get; init; } = [];

    /// <summary>The organisation's own page, by rule.</summary>
    public IReadOnlyDictionary<string, Guidance> Guidance { get; init; } = ReviewPolicy.Default.Guidance;

    /// <summary>Who must be called first in a crisis, in this order.</summary>
    public IReadOnlyList<CrisisContact> Contacts { get; init; } = [];

    /// <summary>Who may be asked to approve a draft; nobody where there is none.</summary>
    public IReadOnlyList<Approver> Approvers { get; init; } = [];

    /// <summary>How long drafts and conversations are kept; null for the service's default.</summary>
    public int? RetentionDays { get; init; }

    /// <summary>Whether a language model may help where the service has one.</summary>
    public bool IsModelAllowed { get; init; } = true;

    /// <summary>The time zone in which a blackout's days begin and end; null for the server's.</summary>
    public TimeZoneInfo? TimeZone { get; init; }

    internal HouseWords? Words { get; init; }

    /// <summary>What the policy asks of a review at an instant.</summary>
    public ReviewPolicy At(DateTimeOffset now, TimeZoneInfo local)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, TimeZone ?? local).DateTime);
        return new ReviewPolicy
        {
            Limit = Limit,
            Severities = Severities,
            Off = Off,
            Guidance = Guidance,
            Blackouts = [.. Blackouts.Where(blackout => blackout.Covers(day))],
            Title = Title,
            Words = Words,
        };
    }

    /// <summary>What the policy asks of the crisis conversation.</summary>
    /// <param name="review">From <see cref="At"/>.</param>
    public CrisisSettings CrisisWith(ReviewPolicy review) => new(Contacts, review);
}
