using AdaptiveCards;
using CoachBot.Cards.Knowledge;
using CoachBot.Coaching;
using CoachBot.State.Notes;

namespace CoachBot.Bot.Desks;

/// <summary>Answers questions and gives tips.</summary>
internal sealed class KnowledgeDesk(Coach coach)
{
    public AdaptiveCard Answer(CoachRequest.Ask request, CoachSession session)
    {
        var answer = coach.Ask(request.Question, session.Language, session.Profile.LastTopic);
        if (!answer.IsKnown)
        {
            NoteUnanswered(request, session);
            session.Model.LeavesOpen(request.Question, answer.Nearest);
            return UnknownCard.Build(session.Text, answer.Nearest);
        }

        session.Profile.LastTopic = answer.Entries.Count > 0 ? answer.Entries[0].Topic : null;
        return AnswerCard.Build(session.Text, answer);
    }

    // A draft taken for a question is nobody's question.
    private static void NoteUnanswered(CoachRequest.Ask request, CoachSession session)
    {
        if (request.Otherwise?.Verb != Verbs.Review)
        {
            session.Notes.Add(new Note.Unanswered(request.Question, session.Language));
        }
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
