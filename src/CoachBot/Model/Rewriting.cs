using AdaptiveCards;
using CoachBot.Bot;
using CoachBot.Bot.Desks;
using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.Coaching.SecondReading;
using CoachBot.Model.Cards;

namespace CoachBot.Model;

/// <summary>Has a draft written anew and shows what passes; the draft itself stays.</summary>
internal sealed class Rewriting(Coach coach, ReviewDesk reviews)
{
    private readonly RewriteVerifier _verifier = new(coach);

    public async Task<AdaptiveCard> RewriteAsync(ISecondReader reader, CoachRequest.Rewrite request, CoachSession session, CancellationToken cancellationToken)
    {
        if (session.Profile.Find(request.DraftId) is not { } draft)
        {
            return NoticeCard.Build(session.Text, session.Text.Stale);
        }

        var report = reviews.Read(draft);
        var written = await reader.RewriteAsync(RewriteRequest.For(coach, report, request.Tone), cancellationToken);
        if (_verifier.Verify(report, written) is not { } passed)
        {
            return RewriteCard.Nothing(session.Text, draft.Id);
        }

        var version = draft.Mend(passed.Draft.Text, []);
        session.Profile.Remember(version);
        session.Model.IsHeard = true;
        return RewriteCard.Build(session.Text, passed, version.Id, draft.Id, request.Tone);
    }
}
