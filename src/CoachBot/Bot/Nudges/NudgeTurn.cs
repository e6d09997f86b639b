using AdaptiveCards;
using CoachBot.Bot.Desks;
using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.State;
using CoachBot.State.Nudges;
using CoachBot.State.Profiles;
using Microsoft.Bot.Builder;

namespace CoachBot.Bot.Nudges;

/// <summary>The message that a nudge sends: a tip, or an invitation to an exercise, in the person's language.</summary>
internal sealed class NudgeTurn(ProfileStore profiles, INudgeStore nudges, KnowledgeDesk knowledge, CoachSessions sessions)
{
    public async Task SendAsync(Nudge nudge, ITurnContext turn, CancellationToken cancellationToken)
    {
        var reply = await profiles.ChangeAsync(
            new Person(nudge.Tenant, nudge.Channel, nudge.User),
            profile => (Build(nudge, sessions.Begin(profile, RequestReader.Fallback(profile, turn.Activity.Locale), turn.Activity)), Keep: true),
            cancellationToken);
        await turn.SendActivityAsync(ReplyMessage.Of(reply, turn.Activity), cancellationToken);
    }

    /// <summary>Sends a person nothing more until they ask again.</summary>
    public async Task EndAsync(Person person, CancellationToken cancellationToken)
    {
        await nudges.RemoveAsync(person.Tenant, person.Channel, person.User, cancellationToken);
        await profiles.ChangeAsync(person, profile => (profile.Nudge = null, Keep: true), cancellationToken);
    }

    private CoachReply Build(Nudge nudge, CoachSession session)
    {
        var card = nudge.Kind == NudgeKind.Tip ? Tip(session) : Invitation(session.Text);
        return new CoachReply(card, session.Text, DraftId: null);
    }

    private AdaptiveCard Tip(CoachSession session)
    {
        var card = knowledge.Tip(new CoachRequest.Tip(null), session);
        card.Body.Add(Parts.Subtle(session.Text.NudgeTip));
        return card;
    }

    // An exercise begins when the person says so: until then what they write is no answer to one.
    private static AdaptiveCard Invitation(CardText text) => Parts.Card(
        text,
        text.NudgePractice,
        [
            new AdaptiveContainer { Id = "nudge-practice", Items = [Parts.Text(text.NudgePractice)] },
            Parts.Buttons(Parts.Button(text.StartPractice, new ButtonData { Verb = Verbs.StartPractice, Language = text.Language.Code() })),
        ]);
}
