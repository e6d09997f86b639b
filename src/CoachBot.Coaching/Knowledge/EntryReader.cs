namespace CoachBot.Coaching.Knowledge;

/// <summary>Reads an entry: YAML front matter, the answer, and a section of advice under a heading.</summary>
public static class EntryReader
{
    private const string Fence = "---\n";
    private const string Heading = "\n## ";

    private static readonly Localized Article = new(
        "« Les patrons pas bavards sur Twitter »",
        "“Les patrons pas bavards sur Twitter” (bosses are not chatty on Twitter)");

    /// <summary>All entries that the library carries, by language and topic.</summary>
    public static IReadOnlyList<KnowledgeEntry> ReadAll() =>
        [.. EmbeddedFiles.Read("entries/").Select(file => Read(file.Text, LanguageOf(file.Name)))];

    /// <exception cref="FormatException">A part is missing.</exception>
    public static KnowledgeEntry Read(string markdown, Language language)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var parts = markdown.ReplaceLineEndings("\n").Split(Fence, 3);
        var body = parts.Length == 3 ? parts[2].Split(Heading, 2) : [];
        if (body.Length != 2 || body[1].IndexOf('\n', StringComparison.Ordinal) is var end && end < 0)
        {
            throw new FormatException("An entry needs a front matter, an answer and a section of advice.");
        }

        return Entry(KnowledgeYaml.Parse<EntryFrontMatter>(parts[1]), language, body[0].Trim(), body[1][end..].Trim());
    }

    /// <summary>The citation of a passage of the article.</summary>
    public static Citation Cite(IReadOnlyList<int> paragraphs) => new(CitationKind.Article, paragraphs, Article);

    private static KnowledgeEntry Entry(EntryFrontMatter front, Language language, string answer, string advice)
    {
        var citation = Cite(front.Paragraphs);
        var basis = front.Practice is { } source ? new Citation(CitationKind.Practice, [], new(source, source)) : citation;
        return new(
            front.Topic, language, front.Title, answer, citation, advice, basis,
            front.Questions, front.Next, front.Keywords, front.Because);
    }

    private static Language LanguageOf(string name) =>
        LanguageExtensions.FromCulture(name.Split('/')[1]) ?? throw new FormatException($"{name} is in no known language.");
}
