using AdaptiveCards;
using CoachBot.Cards.Crisis;
using CoachBot.Coaching;
using CoachBot.Coaching.Crisis;
using CoachBot.Coaching.Practice;

namespace CoachBot.Bot.Desks;

/// <summary>Leads the crisis conversation; nothing typed in it is lost.</summary>
internal sealed class CrisisDesk(Coach coach)
{
    public AdaptiveCard Answer(CoachRequest.CrisisAnswer request, CoachSession session) =>
        Show(session, coach.Crisis.Answer(session.Profile.Crisis ?? new CrisisRecord(), request.Text, session.Language, SettingsOf(session)));

    public AdaptiveCard Move(CoachRequest.Crisis request, CoachSession session)
    {
        session.Profile.Practice = PracticeCoach.Leave(session.Profile.Practice);
        var record = session.Profile.Crisis ?? new CrisisRecord();
        var settings = SettingsOf(session);
        return Show(session, request.Move switch
        {
            CrisisMove.Next => coach.Crisis.Next(record, session.Language, settings),
            CrisisMove.Back => coach.Crisis.Back(record, session.Language, settings),
            CrisisMove.Pause => CrisisGuide.Pause(record, session.Language),
            CrisisMove.Leave => CrisisGuide.Leave(record, session.Language),
            CrisisMove.Resume => coach.Crisis.Resume(record, session.Language, settings),
            CrisisMove.StartOver => coach.Crisis.StartOver(session.Language, settings),
            _ => coach.Crisis.Start(session.Profile.Crisis, session.Language, settings),
        });
    }

    private static CrisisSettings SettingsOf(CoachSession session) => session.Policy.CrisisWith(session.Review);

    private static AdaptiveCard Show(CoachSession session, CrisisTurn turn)
    {
        session.Profile.Crisis = turn.Record;
        return CrisisCard.Build(session.Text, turn);
    }
}
