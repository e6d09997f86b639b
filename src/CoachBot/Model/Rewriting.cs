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

    /// <summary>Asks the model; the result builds the card.</summary>
    public async Task<Func<CoachSession, AdaptiveCard?>> WriteAsync(ISecondReader reader, CoachRequest.RewriteInTone request, CoachSession session, CancellationToken cancellationToken)
    {
        if (session.Profile.Find(request.DraftId) is not { } draft)
        {
            return anew => NoticeCard.Build(anew.Text, anew.Text.Stale);
        }

        var report = reviews.Read(session, draft);
        var written = await reader.RewriteAsync(RewriteRequest.For(coach, report, request.Tone), cancellationToken);
        if (_verifier.Verify(report, written) is not { } passed)
        {
            return anew => RewriteCard.Nothing(anew.Text, draft.Id);
        }

        var version = draft.Mend(passed.Draft.Text, []);
        return anew =>
        {
            anew.Profile.Remember(version);
            anew.Model.IsHeard = true;
            return RewriteCard.Build(anew.Text, passed, version.Id, draft.Id, request.Tone);
        };
    }
}
