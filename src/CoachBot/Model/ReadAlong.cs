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
    public bool HasWork(ModelTurn turn) => !turn.IsQuiet && (turn is { Question: not null } || (turn is { Draft: { } draft } && !IsRead(draft)));

    /// <summary>Takes an opinion on the same words from an earlier version; true where there is one.</summary>
    public bool Recall(CoachSession session)
    {
        if (session.Model.Draft is not { } draft)
        {
            return false;
        }

        var key = KeyOf(draft);
        if (draft.Opinion?.Key == key || session.Profile.Drafts.Find(other => other.Opinion?.Key == key) is not { } twin)
        {
            return false;
        }

        draft.Opinion = twin.Opinion;
        return true;
    }

    /// <summary>Asks the model; the result builds the better card, or is null where there is none.</summary>
    public async Task<Func<CoachSession, AdaptiveCard?>?> AskAsync(ISecondReader reader, CoachSession session, CancellationToken cancellationToken) => session.Model switch
    {
        { Draft: { } draft } => await ReadAsync(reader, session, draft, cancellationToken),
        { Question: { } question } => await AnswerAsync(reader, session, question, cancellationToken),
        _ => null,
    };

    private bool IsRead(StoredDraft draft) => draft.Opinion?.Key == KeyOf(draft);

    private async Task<Func<CoachSession, AdaptiveCard?>?> ReadAsync(ISecondReader reader, CoachSession session, StoredDraft draft, CancellationToken cancellationToken)
    {
        var report = coach.Review(draft.Text, draft.Language, session.Review);
        var request = ReadingRequest.For(coach, report, PolicyInWords.Say(report.Policy, draft.Language));
        if (await reader.ReadAsync(request, cancellationToken) is not { } opinion)
        {
            return null;
        }

        var build = session.Model.Again!;
        return anew =>
        {
            // Forgotten or followed by another version in the meantime: what is on the screen is no longer this draft.
            if (anew.Profile.Find(draft.Id) is not { } stored)
            {
                return null;
            }

            stored.Opinion = new StoredOpinion(KeyOf(stored), opinion);
            return anew.Profile.Drafts.Exists(other => other.Previous == stored.Id) ? null : ModelDesk.Again(anew, stored, build);
        };
    }

    private async Task<Func<CoachSession, AdaptiveCard?>?> AnswerAsync(ISecondReader reader, CoachSession session, string question, CancellationToken cancellationToken)
    {
        var nearest = session.Model.Nearest;
        var request = AnswerRequest.For(coach, question, session.Language, Passage.Of(nearest));
        var sentences = await reader.AnswerAsync(request, cancellationToken) is { } raw ? _answers.Verify(request, raw) : [];
        if (sentences.Count == 0)
        {
            return null;
        }

        return anew =>
        {
            anew.Model.IsHeard = true;
            return ModelAnswerCard.Build(anew.Text, sentences, nearest);
        };
    }

    private string KeyOf(StoredDraft draft)
    {
        var version = prompts[PromptKinds.Reading, draft.Language].Version;
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{version}\n{settings.Name}\n{draft.Language.Code()}\n{draft.Text}")))[..32];
    }
}
