using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.Coaching.Review;
using CoachBot.State;
using CoachBot.State.Notes;

namespace CoachBot.Bot;

/// <summary>Who asks, and in which language the answer is.</summary>
internal sealed record CoachSession(CoachProfile Profile, Language Language)
{
    public CardText Text => CardText.In(Language);

    /// <summary>The review on the card; null where it shows none.</summary>
    public ReviewReport? Report { get; set; }

    /// <summary>What the turn taught the organisation; kept when the turn is over.</summary>
    public List<Note> Notes { get; } = [];
}
