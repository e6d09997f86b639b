using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.Coaching.Policy;
using CoachBot.Coaching.Review;
using CoachBot.Model;
using CoachBot.State;
using CoachBot.State.Notes;

namespace CoachBot.Bot;

/// <summary>Who asks, and in which language the answer is.</summary>
internal sealed record CoachSession(CoachProfile Profile, Language Language)
{
    public CardText Text => CardText.In(Language);

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
}
