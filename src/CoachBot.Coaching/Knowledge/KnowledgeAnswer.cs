using CoachBot.Coaching.Knowledge.Guidance;

namespace CoachBot.Coaching.Knowledge;

/// <summary>What the knowledge base has to say to a question.</summary>
/// <param name="Entries">The entries that answer, best first; several where several things were asked; none when the article does not say.</param>
/// <param name="Nearest">The nearest entries where nothing answers.</param>
/// <param name="Passages">What the organisation's own guidance says, best first; mostly none.</param>
/// <param name="GuidanceFirst">Whether the organisation answers better than the article does.</param>
public sealed record KnowledgeAnswer(
    IReadOnlyList<KnowledgeEntry> Entries,
    IReadOnlyList<KnowledgeEntry> Nearest,
    IReadOnlyList<GuidancePassage> Passages,
    bool GuidanceFirst)
{
    /// <summary>Whether the article or the organisation answers the question.</summary>
    public bool IsKnown => Entries.Count + Passages.Count > 0;
}
