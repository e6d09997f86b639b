namespace CoachBot.Coaching.Knowledge.Guidance;

/// <summary>The organisation's own guidance that is in force. Thread-safe: it is exchanged as a whole while questions are answered.</summary>
public sealed class GuidanceLibrary
{
    private const int MostShown = 600;

    private readonly ConceptLexicon _lexicon;
    private volatile Dictionary<Language, GuidanceIndex> _indexes = [];

    /// <param name="lexicon">The ideas that are searched beside the words.</param>
    public GuidanceLibrary(ConceptLexicon lexicon) => _lexicon = lexicon;

    /// <summary>Puts these sections in the place of all others. Takes a second for ten thousand; answers do not wait for it.</summary>
    public void Replace(IReadOnlyList<GuidanceSection> sections) => _indexes = sections
        .GroupBy(section => section.Language)
        .ToDictionary(group => group.Key, group => new GuidanceIndex([.. group], group.Key, _lexicon));

    /// <summary>The passage that fits a question best; null where nothing has anything to do with it.</summary>
    /// <param name="question">The question.</param>
    /// <param name="language">Its language, in which the guidance is searched.</param>
    /// <param name="topic">What the question is about, where that is known.</param>
    public GuidancePassage? Find(string question, Language language, string? topic = null)
    {
        if (!_indexes.TryGetValue(language, out var index))
        {
            return null;
        }

        var (section, fit) = index.Find(question, topic).FirstOrDefault();
        return section is null ? null : new(section, Shortened.At(section.Text, MostShown), fit);
    }
}
