namespace CoachBot.Coaching;

/// <summary>Where a piece of advice comes from.</summary>
/// <param name="Kind">The article, general practice, or the organisation's own guidance.</param>
/// <param name="Paragraphs">The article's paragraphs, the standfirst being 1; empty unless <see cref="CitationKind.Article"/>.</param>
/// <param name="Source">The source by its name, in both languages (a law, a standard, a document and its heading).</param>
public sealed record Citation(CitationKind Kind, IReadOnlyList<int> Paragraphs, Localized Source);
