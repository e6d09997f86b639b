using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Cards.Practice;
using CoachBot.Coaching;
using CoachBot.Coaching.Crisis;
using CoachBot.Coaching.Practice;
using CoachBot.Coaching.Review;

namespace CoachBot.Bot.Desks;

/// <summary>Shows exercises and marks answers; the person's record says where they are.</summary>
internal sealed class PracticeDesk(Coach coach)
{
    public AdaptiveCard Next(CoachSession session)
    {
        var profile = session.Profile;
        if (profile.Crisis is { State: CrisisState.Active } crisis)
        {
            profile.Crisis = crisis with { State = CrisisState.Paused };
        }

        var record = profile.Practice;
        var isNew = record is { Climbing: false, Rung: 0, Seen.Count: 0, Current: null };
        return Show(session, isNew ? coach.Practice.StartLadder(record, session.Language) : coach.Practice.Next(record, session.Language));
    }

    public AdaptiveCard Answer(CoachRequest.AnswerExercise request, CoachSession session)
    {
        var exercise = request.ExerciseId ?? session.Profile.Practice.Current ?? "";
        if (coach.Practice.Answer(session.Profile.Practice, exercise, request.Answer, session.Language, InExercises(session)) is not { } feedback)
        {
            return NoticeCard.Build(session.Text, session.Text.Stale);
        }

        if (!feedback.Counted && coach.Practice.Retry(feedback.Record, exercise, session.Language) is { } again)
        {
            return Show(session, again, feedback.Explanation);
        }

        session.Profile.Practice = feedback.Record;
        return FeedbackCard.Build(session.Text, feedback);
    }

    public AdaptiveCard Retry(CoachRequest.RetryExercise request, CoachSession session) =>
        coach.Practice.Retry(session.Profile.Practice, request.ExerciseId ?? "", session.Language) is { } step
            ? Show(session, step)
            : NoticeCard.Build(session.Text, session.Text.Stale);

    public AdaptiveCard Skip(CoachSession session)
    {
        session.Profile.Practice = coach.Practice.Skip(session.Profile.Practice);
        return Next(session);
    }

    public static AdaptiveCard Leave(CoachSession session)
    {
        session.Profile.Practice = PracticeCoach.Leave(session.Profile.Practice);
        return PracticeLeftCard.Build(session.Text, session.Profile.Practice);
    }

    /// <summary>An exercise is never posted, so that no blackout holds it.</summary>
    private static ReviewPolicy InExercises(CoachSession session) => session.Review with { Blackouts = [] };

    private static AdaptiveCard Show(CoachSession session, PracticeStep step, string? note = null)
    {
        session.Profile.Practice = step.Record;
        return ExerciseCard.Build(session.Text, step.Exercise, note);
    }
}
