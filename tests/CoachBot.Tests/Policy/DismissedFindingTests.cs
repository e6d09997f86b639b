using CoachBot.Bot;
using CoachBot.Bot.Desks;
using CoachBot.Cards.Review;
using CoachBot.Coaching;
using CoachBot.State;
using CoachBot.State.Notes;

namespace CoachBot.Tests.Policy;

public sealed class DismissedFindingTests
{
    [Fact]
    public void A_dismissed_finding_is_remembered_as_feedback_on_its_rule_and_nothing_else()
    {
        using var coach = Coach.Load();
        var desk = new ReviewDesk(coach);
        var session = new CoachSession(new CoachProfile(), Language.French);
        desk.Review(new CoachRequest.Review("RDV au salon : http://exemple.fr/stand, stand B12, jeudi"), session);

        desk.Dismiss(new CoachRequest.Dismiss(session.Profile.Drafts[^1].Id, new FindingKey("links", 1)), session);

        Assert.Equal(new Note.Feedback("finding", "links", Helpful: false), Assert.Single(session.Notes));
    }
}
