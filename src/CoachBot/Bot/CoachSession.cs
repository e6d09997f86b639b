using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.State;

namespace CoachBot.Bot;

/// <summary>Who asks, and in which language the answer is.</summary>
internal sealed record CoachSession(CoachProfile Profile, Language Language)
{
    public CardText Text => CardText.In(Language);
}
