using AdaptiveCards;
using CoachBot.Bot;
using CoachBot.Cards;
using CoachBot.Coaching.Policy;
using CoachBot.Model.Cards;
using CoachBot.State;
using CoachBot.State.Profiles;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Model;

/// <summary>
/// Lets the second reader have its say after the rules have had theirs: before the card goes out where it cannot be
/// updated, for no longer than the budget; afterwards everywhere else.
/// </summary>
internal sealed class ModelDesk(ProfileStore profiles, ModelSettings settings, ModelReaders readers, ReadAlong along, Rewriting rewriting, LaterTurns later)
{
    /// <summary>What a turn may ask of the model: nothing where there is none, or the organisation forbids it.</summary>
    public static ModelTurn Begin(ModelDesk? desk, OrganisationPolicy policy) => new() { Model = policy.IsModelAllowed ? desk?.Name : null };

    private string Name => settings.Name;

    /// <summary>The rules' card with what is known of the second reader at once: an opinion on the same words, its buttons, and that it is there.</summary>
    public AdaptiveCard Dress(CoachRequest request, AdaptiveCard card, CoachSession session)
    {
        if (!IsWanted(session))
        {
            return card;
        }

        (session.Model.Otherwise, session.Model.IsQuiet) = (request.Otherwise, request is CoachRequest.Refresh);
        return Dress(along.Recall(session) ? Again(session, session.Model.Draft!, session.Model.Again!) : card, session);
    }

    /// <summary>The card with what the second reader has to say while somebody waits for it.</summary>
    public async Task<(CoachReply Reply, CoachSession Session)> CompleteAsync(Activity activity, CoachRequest request, CoachReply reply, CoachSession session, CancellationToken cancellationToken)
    {
        if (!IsWanted(session))
        {
            return (reply, session);
        }

        var tenant = Tenant.Of(activity);
        var better = request is CoachRequest.RewriteInTone rewrite ? await rewriting.WriteAsync(readers.Asked(tenant), rewrite, session, cancellationToken)
            : along.HasWork(session.Model) && !CanUpdate(activity) ? await along.AskAsync(readers.AtOnce(tenant), session, cancellationToken)
            : null;
        return better is not null && await ApplyAsync(Person.Of(activity), session, better, cancellationToken) is ({ } card, var anew)
            ? (new CoachReply(card, anew.Text, reply.DraftId), anew)
            : (reply, session);
    }

    /// <summary>Has the card that was sent updated when the second reading arrives.</summary>
    /// <param name="sent">The id of the message that holds the card.</param>
    public void Continue(ITurnContext turn, CoachSession session, string? sent)
    {
        if (!IsWanted(session) || string.IsNullOrEmpty(sent) || !CanUpdate(turn.Activity) || !along.HasWork(session.Model))
        {
            return;
        }

        var (tenant, person) = (Tenant.Of(turn.Activity), Person.Of(turn.Activity));
        later.Start(turn, async stopping =>
            await along.AskAsync(readers.InTime(tenant), session, stopping) is { } better
            && await ApplyAsync(person, session, better, stopping) is ({ } card, { Model.IsHeard: true } anew)
                ? (turn, cancellationToken) => turn.UpdateActivityAsync(Message(sent, card, anew), cancellationToken)
                : null);
    }

    /// <summary>Puts what came in on the profile as it is now, and builds the card from that.</summary>
    private Task<(AdaptiveCard? Card, CoachSession Session)> ApplyAsync(Person person, CoachSession session, Func<CoachSession, AdaptiveCard?> better, CancellationToken cancellationToken) =>
        profiles.ChangeAsync(
            person,
            profile =>
            {
                var anew = session with { Profile = profile, Model = session.Model.Anew() };
                var card = profile.WithoutModel ? null : better(anew);
                return ((card is null ? null : Dress(card, anew), anew), Keep: !profile.WithoutModel);
            },
            cancellationToken);

    /// <summary>The review card of a draft as it is now, with what else the first one offered.</summary>
    internal static AdaptiveCard Again(CoachSession session, StoredDraft draft, Func<CoachSession, StoredDraft, AdaptiveCard> build)
    {
        var card = build(session, draft);
        card.Body.AddRange(Parts.Otherwise(session.Text, session.Model.Otherwise));
        return card;
    }

    private static AdaptiveCard Dress(AdaptiveCard card, CoachSession session)
    {
        if (session.Model is { Draft: { } draft })
        {
            card.Body.Add(RewriteButtons.Build(session.Text, draft.Id));
        }

        session.Model.IsTelling |= session.Model is { Draft: not null } or { Question: not null } && !session.Profile.KnowsModel;
        if (session.Model.IsTelling)
        {
            session.Profile.KnowsModel = true;
            card.Body.Add(ModelNotice.Once(session.Text, session.Model.Model!));
        }

        if (session.Model.IsIntroducing)
        {
            IntroductionBlock.AddTo(card, session.Text);
        }

        return card;
    }

    private static Activity Message(string id, AdaptiveCard card, CoachSession session)
    {
        var message = ReplyMessage.Of(new CoachReply(card, session.Text, DraftId: null), session.Activity!);
        message.Id = id;
        return AiLabel.On(message, session.Model);
    }

    private static bool IsWanted(CoachSession session) => session.Model.Model is not null && !session.Profile.WithoutModel;

    private bool CanUpdate(Activity activity) =>
        activity.DeliveryMode is not (DeliveryModes.ExpectReplies or DeliveryModes.Ephemeral)
        && (activity.Type != ActivityTypes.Invoke || !string.IsNullOrEmpty(activity.ReplyToId))
        && later.Serves(activity);
}
