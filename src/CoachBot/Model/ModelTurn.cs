using AdaptiveCards;
using CoachBot.Bot;
using CoachBot.Coaching.Knowledge;
using CoachBot.Coaching.Review;
using CoachBot.State;

namespace CoachBot.Model;

/// <summary>What a turn's card leaves for the second reader to do, and whether it already shows something of it.</summary>
internal sealed class ModelTurn
{
    /// <summary>The model's name where one is configured and allowed; null where there is none.</summary>
    public string? Model { get; init; }

    /// <summary>The draft that the card shows.</summary>
    public StoredDraft? Draft { get; private set; }

    /// <summary>Builds that card anew, with an opinion that has come in since.</summary>
    public Func<CoachSession, StoredDraft, AdaptiveCard>? Again { get; private set; }

    /// <summary>The question that the card leaves unanswered.</summary>
    public string? Question { get; private set; }

    /// <summary>The entries nearest to it.</summary>
    public IReadOnlyList<KnowledgeEntry> Nearest { get; private set; } = [];

    /// <summary>What the message may have meant instead; stays on the card when it is built anew.</summary>
    public ButtonData? Otherwise { get; set; }

    /// <summary>Whether the card holds words of a model.</summary>
    public bool IsHeard { get; set; }

    /// <summary>Whether the card tells the person, for the first time, that a model reads along.</summary>
    public bool IsTelling { get; set; }

    /// <summary>Whether the card introduces the coach.</summary>
    public bool IsIntroducing { get; set; }

    /// <summary>Whether nobody asked anything: a card that a client refreshes by itself costs no call.</summary>
    public bool IsQuiet { get; set; }

    /// <summary>The card shows this report.</summary>
    public void Hears(ReviewReport report) => IsHeard = report.Findings.Any(finding => finding is { Remark: not null } or { Doubt: not null });

    public void Shows(StoredDraft draft, Func<CoachSession, StoredDraft, AdaptiveCard> again) => (Draft, Again) = (draft, again);

    public void LeavesOpen(string question, IReadOnlyList<KnowledgeEntry> nearest) => (Question, Nearest) = (question, nearest);

    /// <summary>The same turn for a card that is built anew.</summary>
    public ModelTurn Anew() => new() { Model = Model, Otherwise = Otherwise, IsTelling = IsTelling, IsIntroducing = IsIntroducing };
}
