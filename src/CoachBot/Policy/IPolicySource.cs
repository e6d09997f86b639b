using CoachBot.Coaching.Policy;

namespace CoachBot.Policy;

/// <summary>The organisation's policy. A turn asks once, so that it sees one policy from its first to its last word.</summary>
internal interface IPolicySource
{
    OrganisationPolicy Current { get; }
}
