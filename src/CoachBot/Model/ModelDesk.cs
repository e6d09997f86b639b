using AdaptiveCards;
using CoachBot.Bot;
using CoachBot.Model.Cards;
using CoachBot.State;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Model;

/// <summary>
/// Lets the second reader have its say after the rules have had theirs: before the card goes out where it cannot be
/// updated, for no longer than the budget; afterwards everywhere else.
/// </summary>
internal sealed class ModelDesk(UserState state, ModelSettings settings, ModelReaders readers, ReadAlong along, Rewriting rewriting, LaterTurns later)
{
    // Where a sent card stays as it is: the local page and the channels of Bot Framework's own web chat.
    private static readonly string[] FixedChannels = ["web", "webchat", "directline"];

    private readonly IStatePropertyAccessor<CoachProfile> _profiles = state.CreateProperty<CoachProfile>("coach");

    /// <summary>What a turn may ask of the model; nothing where the organisation forbids it.</summary>
    public ModelTurn Begin() => new() { Model = settings.Name };

    /// <summary>The card with what the second reader has to say at once.</summary>
    public async Task<AdaptiveCard> CompleteAsync(ITurnContext turn, CoachRequest request, CoachSession session, AdaptiveCard card, CancellationToken cancellationToken)
    {
        if (session.Model.Model is null || session.Profile.WithoutModel)
        {
            return card;
        }

        var tenant = Tenant.Of(turn.Activity);
        if (request is CoachRequest.Rewrite rewrite)
        {
            return await rewriting.RewriteAsync(readers.InTime(tenant), rewrite, session, cancellationToken);
        }

        if (along.Recall(session))
        {
            card = session.Model.Again!(session, session.Model.Draft!);
        }
        else if (along.HasWork(session.Model) && !CanUpdate(turn.Activity) && await along.AskAsync(readers.AtOnce(tenant), session.Model, session.Language, "", cancellationToken) is { } better)
        {
            card = better(session) ?? card;
        }

        return Dress(card, session);
    }

    /// <summary>Has the card that was sent updated when the second reading arrives.</summary>
    /// <param name="sent">The id of the message that holds the card.</param>
    public void Continue(ITurnContext turn, CoachSession session, string? sent)
    {
        if (session.Model.Model is null || session.Profile.WithoutModel || string.IsNullOrEmpty(sent) || !CanUpdate(turn.Activity) || !along.HasWork(session.Model))
        {
            return;
        }

        var (tenant, language, work) = (Tenant.Of(turn.Activity), session.Language, session.Model);
        later.Start(turn, async stopping =>
            await along.AskAsync(readers.InTime(tenant), work, language, "", stopping) is { } better
                ? (turn, cancellationToken) => UpdateAsync(turn, new SentCard(sent, language, work.IsTelling), better, cancellationToken)
                : null);
    }

    private async Task UpdateAsync(ITurnContext turn, SentCard sent, Func<CoachSession, AdaptiveCard?> better, CancellationToken cancellationToken)
    {
        var profile = await _profiles.GetAsync(turn, () => new CoachProfile(), cancellationToken);
        if (profile.WithoutModel)
        {
            return;
        }

        var session = new CoachSession(profile, sent.Language) { Model = Begin() };
        session.Model.IsTelling = sent.IsTelling;
        var card = better(session);
        await _profiles.SetAsync(turn, profile, cancellationToken);
        await state.SaveChangesAsync(turn, cancellationToken: cancellationToken);
        if (card is not null && session.Model.IsHeard)
        {
            var activity = MessageFactory.Attachment(new Attachment { ContentType = AdaptiveCard.ContentType, Content = Dress(card, session) });
            activity.Id = sent.Id;
            AiLabel.PutOn(activity, session.Model);
            await turn.UpdateActivityAsync(activity, cancellationToken);
        }
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

        return card;
    }

    private static bool CanUpdate(Activity activity) =>
        activity.DeliveryMode != DeliveryModes.ExpectReplies && !FixedChannels.Contains(activity.ChannelId, StringComparer.Ordinal);
}
