namespace CoachBot.Coaching.Knowledge;

/// <summary>What the coach answers on one topic, in one language.</summary>
/// <param name="Topic">The topic's identifier, the same in both languages.</param>
/// <param name="Language">The language of every text here.</param>
/// <param name="Title">A heading of a few words.</param>
/// <param name="Answer">What the article says, in two or three sentences of ours.</param>
/// <param name="Citation">The article and its paragraphs.</param>
/// <param name="Advice">What to do with it, in one or two sentences.</param>
/// <param name="AdviceBasis">Where the advice comes from.</param>
/// <param name="Questions">Ways of asking for this topic.</param>
/// <param name="Next">Questions that lead on to other topics.</param>
/// <param name="Keywords">Words that point to this topic.</param>
/// <param name="Because">The topic that gives the reason for this one; null where the article gives none.</param>
public sealed record KnowledgeEntry(
    string Topic,
    Language Language,
    string Title,
    string Answer,
    Citation Citation,
    string Advice,
    Citation AdviceBasis,
    IReadOnlyList<string> Questions,
    IReadOnlyList<string> Next,
    IReadOnlyList<string> Keywords,
    string? Because);
