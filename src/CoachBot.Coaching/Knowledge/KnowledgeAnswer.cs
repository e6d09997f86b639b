namespace CoachBot.Coaching.Knowledge;

/// <summary>What the knowledge base has to say to a question.</summary>
/// <param name="Entries">The entries that answer, best first; several where several things were asked; none when the article does not say.</param>
/// <param name="Nearest">The nearest entries where nothing answers.</param>
public sealed record KnowledgeAnswer(IReadOnlyList<KnowledgeEntry> Entries, IReadOnlyList<KnowledgeEntry> Nearest)
{
    /// <summary>Whether the article answers the question.</summary>
    public bool IsKnown => Entries.Count > 0;

    /// <summary>Where the best answer comes from; null when there is none.</summary>
    public Citation? Citation => IsKnown ? Entries[0].Citation : null;
}
