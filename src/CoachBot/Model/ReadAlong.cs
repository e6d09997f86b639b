using System.Security.Cryptography;
using System.Text;
using AdaptiveCards;
using CoachBot.Bot;
using CoachBot.Coaching;
using CoachBot.Coaching.SecondReading;
using CoachBot.Model.Cards;
using CoachBot.State;

namespace CoachBot.Model;

/// <summary>What the second reader adds to a card: an opinion on the draft it shows, or an answer to the question it leaves open.</summary>
internal sealed class ReadAlong(Coach coach, ModelSettings settings, PromptBook prompts)
{
    private readonly AnswerVerifier _answers = new(coach);

    /// <summary>Whether the card leaves the model something to do.</summary>
    public bool HasWork(ModelTurn turn) => turn is { Question: not null } || turn is { Draft: { } draft } && !IsRead(draft);

    /// <summary>Takes an opinion on the same words from an earlier version; true where there is one.</summary>
    public bool Recall(CoachSession session)
    {
        if (session.Model.Draft is not { } draft || IsRead(draft) || session.Profile.Drafts.Find(other => other.Opinion?.Key == KeyOf(draft)) is not { } twin)
        {
            return false;
        }

        draft.Opinion = twin.Opinion;
        return true;
    }

    /// <summary>Asks the model; the result builds the better card, or is null where there is none.</summary>
    public async Task<Func<CoachSession, AdaptiveCard?>?> AskAsync(ISecondReader reader, ModelTurn turn, Language language, string policy, CancellationToken cancellationToken) =>
        turn.Draft is { } draft ? await ReadAsync(reader, turn, draft, policy, cancellationToken)
        : turn.Question is { } question ? await AnswerAsync(reader, turn, question, language, cancellationToken)
        : null;

    private bool IsRead(StoredDraft draft) => draft.Opinion?.Key == KeyOf(draft);

    private async Task<Func<CoachSession, AdaptiveCard?>?> ReadAsync(ISecondReader reader, ModelTurn turn, StoredDraft draft, string policy, CancellationToken cancellationToken)
    {
        var report = coach.Review(draft.Text, draft.Language);
        if (await reader.ReadAsync(ReadingRequest.For(coach, report, policy), cancellationToken) is not { } opinion)
        {
            return null;
        }

        var again = turn.Again!;
        return session =>
        {
            // Forgotten or followed by another version in the meantime: what is on the screen is no longer this draft.
            if (session.Profile.Find(draft.Id) is not { } stored)
            {
                return null;
            }

            stored.Opinion = new StoredOpinion(KeyOf(stored), opinion);
            return session.Profile.Drafts.Exists(other => other.Previous == stored.Id) ? null : again(session, stored);
        };
    }

    private async Task<Func<CoachSession, AdaptiveCard?>?> AnswerAsync(ISecondReader reader, ModelTurn turn, string question, Language language, CancellationToken cancellationToken)
    {
        var request = AnswerRequest.For(coach, question, language, Passage.Of(turn.Nearest));
        var sentences = await reader.AnswerAsync(request, cancellationToken) is { } raw ? _answers.Verify(request, raw) : [];
        if (sentences.Count == 0)
        {
            return null;
        }

        var nearest = turn.Nearest;
        return session =>
        {
            session.Model.IsHeard = true;
            return ModelAnswerCard.Build(session.Text, sentences, nearest);
        };
    }

    private string KeyOf(StoredDraft draft)
    {
        var version = prompts[PromptKinds.Reading, draft.Language].Version;
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{version}\n{settings.Name}\n{draft.Language.Code()}\n{draft.Text}")))[..32];
    }
}
