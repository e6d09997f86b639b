using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.Model;
using CoachBot.State;
using CoachBot.State.Notes;

namespace CoachBot.Bot;

/// <summary>Who asks, and in which language the answer is.</summary>
internal sealed record CoachSession(CoachProfile Profile, Language Language)
{
    public CardText Text => CardText.In(Language);

    /// <summary>What the turn taught the organisation; kept when the turn is over.</summary>
    public List<Note> Notes { get; } = [];

    /// <summary>What the turn leaves for the second reader.</summary>
    public ModelTurn Model { get; init; } = new();
}
