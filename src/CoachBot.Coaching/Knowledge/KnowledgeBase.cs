using CoachBot.Coaching.Learning;

namespace CoachBot.Coaching.Knowledge;

/// <summary>Answers questions from the article, or says that it does not answer them.</summary>
public sealed class KnowledgeBase : IDisposable
{
    private const int NearestTopics = 3;
    private const float SurelyKnown = -0.3f;
    private const float ClearLead = 0.5f;

    private readonly Dictionary<(string Topic, Language Language), KnowledgeEntry> _entries;
    private readonly TopicScorer _scorer;

    /// <param name="entries">The entries of both languages.</param>
    /// <param name="scorer">What finds the topic of a question.</param>
    public KnowledgeBase(IReadOnlyList<KnowledgeEntry> entries, TopicScorer scorer)
    {
        ArgumentNullException.ThrowIfNull(entries);
        Entries = entries;
        _entries = entries.ToDictionary(entry => (entry.Topic, entry.Language));
        _scorer = scorer;
    }

    /// <summary>Every entry, in both languages.</summary>
    public IReadOnlyList<KnowledgeEntry> Entries { get; }

    public static KnowledgeBase Load()
    {
        var entries = EntryReader.ReadAll();
        return new(entries, new(entries, ConceptLexicon.Load(), LinearModel.Load(TopicScorer.Weights)));
    }

    /// <summary>The entry on a topic; null when there is no such topic.</summary>
    public KnowledgeEntry? Find(string topic, Language language) => _entries.GetValueOrDefault((topic, language));

    /// <param name="question">In any wording; its beginning is read, however long it is.</param>
    /// <param name="language">The language to answer in, which is that of the question.</param>
    /// <param name="previousTopic">What the answer before was about, so that "and why?" is understood.</param>
    public KnowledgeAnswer Ask(string question, Language language, string? previousTopic = null)
    {
        var text = QuestionText.Clean(question);
        var whole = _scorer.Score(text, language);
        var previous = previousTopic is null ? null : Find(previousTopic, language);
        if (previous is not null && FollowUp.Read(text) is { } followUp && (!followUp.HasSubject || whole.Unknown > 0))
        {
            return Known([followUp.AsksWhy ? previous.Because ?? previous.Topic : previous.Topic], language);
        }

        if (whole.Unknown > 0)
        {
            return new([], EntriesOn(whole.Ranked.Take(NearestTopics).Select(pair => pair.Topic), language));
        }

        return Known(Subjects(text, whole, language), language);
    }

    /// <summary>The topics that a text is about, best first; none when it is about no topic.</summary>
    internal IReadOnlyList<string> About(string text, Language language)
    {
        var scores = _scorer.Score(QuestionText.Clean(text), language);
        return scores.Unknown > 0 ? [] : [.. scores.Ranked.Select(pair => pair.Topic)];
    }

    public void Dispose() => _scorer.Dispose();

    // Two questions in one: each part that clearly has a topic of its own adds it.
    private IEnumerable<string> Subjects(string text, TopicScores whole, Language language) =>
        QuestionText.Parts(text, language)
            .Select(part => _scorer.Score(part, language))
            .Where(part => part.Unknown < SurelyKnown && part.Lead > ClearLead)
            .Select(part => part.Best)
            .Prepend(whole.Best)
            .Distinct(StringComparer.Ordinal);

    private KnowledgeAnswer Known(IEnumerable<string> topics, Language language) => new(EntriesOn(topics, language), []);

    private KnowledgeEntry[] EntriesOn(IEnumerable<string> topics, Language language) =>
        [.. topics.Select(topic => Find(topic, language)).OfType<KnowledgeEntry>()];
}
