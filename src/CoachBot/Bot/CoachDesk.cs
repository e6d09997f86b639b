using AdaptiveCards;
using CoachBot.Approvals;
using CoachBot.Bot.Desks;
using CoachBot.Cards;
using CoachBot.Model;

namespace CoachBot.Bot;

/// <summary>Sends each request to the desk that answers it.</summary>
internal sealed class CoachDesk(ReviewDesk reviews, KnowledgeDesk knowledge, PracticeDesk practice, CrisisDesk crisis, ProfileDesk profiles, HomeDesk home, ApprovalDesk approvals)
{
    public AdaptiveCard Answer(CoachRequest request, CoachSession session)
    {
        if (request is not (CoachRequest.Practice or CoachRequest.AnswerExercise or CoachRequest.RetryExercise or CoachRequest.SkipExercise))
        {
            session.Profile.Practice = session.Profile.Practice with { Marked = null };
        }

        var card = Act(request, session);
        card.Body.AddRange(Parts.Otherwise(session.Text, request.Otherwise));
        return card;
    }

    private AdaptiveCard Act(CoachRequest request, CoachSession session) => request switch
    {
        CoachRequest.Review review => reviews.Review(review, session),
        CoachRequest.ApplyFix fix => reviews.Apply(fix, session),
        CoachRequest.ApplyAll all => reviews.Apply(all, session),
        CoachRequest.Rewrite rewrite => reviews.Rewrite(rewrite, session),
        CoachRequest.Explain explain => reviews.Explain(explain, session),
        CoachRequest.Dismiss dismiss => reviews.Dismiss(dismiss, session),
        CoachRequest.RequestApproval ask => approvals.Ask(ask, session),
        CoachRequest.AnswerApproval answer => approvals.Answer(answer, session),
        CoachRequest.RewriteInTone => NoticeCard.Build(session.Text, ModelText.Of(session.Text).NoModel),
        CoachRequest.UseModel use => profiles.UseModel(use, session),
        CoachRequest.Refresh refresh => reviews.Refresh(refresh, session),
        CoachRequest.OpenDraft open => reviews.Open(open, session),
        CoachRequest.Home => home.Show(session),
        CoachRequest.Ask ask => knowledge.Answer(ask, session),
        CoachRequest.Tip tip => knowledge.Tip(tip, session),
        CoachRequest.Practice => practice.Next(session),
        CoachRequest.AnswerExercise answer => practice.Answer(answer, session),
        CoachRequest.RetryExercise retry => practice.Retry(retry, session),
        CoachRequest.SkipExercise => practice.Skip(session),
        CoachRequest.LeavePractice => PracticeDesk.Leave(session),
        CoachRequest.Crisis move => crisis.Move(move, session),
        CoachRequest.CrisisAnswer answer => crisis.Answer(answer, session),
        CoachRequest.Settings settings => profiles.Settings(settings, session),
        CoachRequest.SaveSettings save => profiles.Save(save, session),
        CoachRequest.MyData => profiles.MyData(session),
        CoachRequest.ForgetMe => profiles.Forget(session),
        CoachRequest.Help => HelpCard.Build(session.Text),
        CoachRequest.Thanks => NoticeCard.Build(session.Text, session.Text.Welcome),
        CoachRequest.Nothing => NoticeCard.Build(session.Text, session.Text.NoText),
        CoachRequest.TooLong tooLong => NoticeCard.Build(session.Text, Parts.Format(session.Text.TooLong, tooLong.Characters, RequestReader.LongestPost)),
        _ => NoticeCard.Build(session.Text, session.Text.UnknownButton),
    };
}
