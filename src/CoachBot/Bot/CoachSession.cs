using AdaptiveCards;
using CoachBot.Approvals;
using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.Coaching.Policy;
using CoachBot.Coaching.Review;
using CoachBot.Model;
using CoachBot.State;
using CoachBot.State.Notes;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot;

/// <summary>Who asks, and in which language the answer is.</summary>
internal sealed record CoachSession(CoachProfile Profile, Language Language)
{
    public CardText Text => CardText.In(Language, Profile.Informal);

    /// <summary>What is answered; null where nobody asked.</summary>
    public IActivity? Activity { get; init; }

    /// <summary>The review on the card; null where it shows none.</summary>
    public ReviewReport? Report { get; set; }

    /// <summary>The organisation's policy, one and the same for the whole turn.</summary>
    public OrganisationPolicy Policy { get; init; } = OrganisationPolicy.Default;

    /// <summary>What that policy asks of the reviews of this turn.</summary>
    public ReviewPolicy Review { get; init; } = ReviewPolicy.Default;

    /// <summary>What the turn taught the organisation; kept when the turn is over.</summary>
    public List<Note> Notes { get; } = [];

    /// <summary>What the turn leaves for the second reader.</summary>
    public ModelTurn Model { get; init; } = new();

    /// <summary>Whether the profile is saved when the turn is over.</summary>
    public bool Keep { get; set; } = true;

    /// <summary>What is left to do once the profile is saved, before the card is sent.</summary>
    public List<Func<CancellationToken, Task>> Afterwards { get; } = [];

    /// <summary>Gives the card that has to wait for what the profile does not hold, in place of the first; null where there is none, or to keep the first.</summary>
    public Func<CancellationToken, Task<AdaptiveCard?>>? Later { get; set; }

    /// <summary>Whom the person may ask to approve a draft.</summary>
    public IReadOnlyList<Approver> Approvers { get; init; } = [];

    /// <summary>What they asked before this turn and have not heard about.</summary>
    public IReadOnlyList<AskedApproval> Asked { get; init; } = [];

    /// <summary>A file to send after the card; null for none.</summary>
    public string? Export { get; set; }
}
