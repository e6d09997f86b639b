using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Coaching;

namespace CoachBot.Bot.Desks;

/// <summary>Shows a person's own place: the last reviews, a tip not yet given, how far practice has come.</summary>
internal sealed class HomeDesk(Coach coach, ReviewDesk reviews)
{
    private const int MostDrafts = 5;

    public AdaptiveCard Show(CoachSession session)
    {
        var profile = session.Profile;
        var drafts = profile.Drafts.AsEnumerable().Reverse().Take(MostDrafts).Select(draft => new ReadDraft(draft.Id, reviews.Read(session, draft))).ToList();
        var tip = coach.NextTip(session.Language, null, profile.SeenTips);
        return HomeCard.Build(session.Text, drafts, tip, profile.Practice);
    }
}
