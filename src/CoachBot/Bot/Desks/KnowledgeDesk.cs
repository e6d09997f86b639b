using AdaptiveCards;
using CoachBot.Cards.Knowledge;
using CoachBot.Coaching;

namespace CoachBot.Bot.Desks;

/// <summary>Answers questions and gives tips.</summary>
internal sealed class KnowledgeDesk(Coach coach)
{
    public AdaptiveCard Answer(CoachRequest.Ask request, CoachSession session)
    {
        var answer = coach.Ask(request.Question, session.Language, session.Profile.LastTopic);
        if (!answer.IsKnown)
        {
            session.Model.LeavesOpen(request.Question, answer.Nearest);
            return UnknownCard.Build(session.Text, answer.Nearest);
        }

        session.Profile.LastTopic = answer.Entries[0].Topic;
        return AnswerCard.Build(session.Text, answer.Entries);
    }

    public AdaptiveCard Tip(CoachRequest.Tip request, CoachSession session)
    {
        var profile = session.Profile;
        var tip = coach.NextTip(session.Language, request.About, profile.SeenTips);
        profile.SeenTips.Remove(tip.Id);
        profile.SeenTips.Add(tip.Id);
        return TipCard.Build(session.Text, tip, request.About);
    }
}
