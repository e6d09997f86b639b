namespace CoachBot.Coaching;

/// <summary>The newspaper article that the knowledge base is derived from.</summary>
public static class Article
{
    /// <summary>Its title, as a citation names it.</summary>
    public static Localized Name { get; } = new("article « Les patrons pas bavards sur Twitter » (étude Ipsos pour Aces)", "article “Les patrons pas bavards sur Twitter” (Ipsos study for Aces)");
}
