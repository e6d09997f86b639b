using CoachBot.Coaching.Knowledge.Guidance;
using CoachBot.Coaching.Learning;

namespace CoachBot.Coaching.Knowledge;

/// <summary>Answers questions from the article and the organisation's own guidance, or says that neither answers them.</summary>
public sealed class KnowledgeBase : IDisposable
{
    private const int NearestTopics = 3;
    private const float SurelyKnown = -0.3f;
    private const float ClearLead = 0.5f;
    private const float SecondOfTwo = 1.5f;
    private const float SurelyInArticle = -1f;
    private const float FitAlone = 0.5f;
    private const float FitBeside = 0.65f;
    private const int MostPassages = 2;

    private readonly Dictionary<(string Topic, Language Language), KnowledgeEntry> _entries;
    private readonly TopicScorer _scorer;

    /// <param name="entries">The entries of both languages.</param>
    /// <param name="scorer">What finds the topic of a question.</param>
    /// <param name="guidance">What the organisation says itself.</param>
    public KnowledgeBase(IReadOnlyList<KnowledgeEntry> entries, TopicScorer scorer, GuidanceLibrary guidance)
    {
        ArgumentNullException.ThrowIfNull(entries);
        Entries = entries;
        Guidance = guidance;
        _entries = entries.ToDictionary(entry => (entry.Topic, entry.Language));
        _scorer = scorer;
    }

    /// <summary>The organisation's own guidance.</summary>
    public GuidanceLibrary Guidance { get; }

    /// <summary>Every entry, in both languages.</summary>
    public IReadOnlyList<KnowledgeEntry> Entries { get; }

    public static KnowledgeBase Load()
    {
        var entries = EntryReader.ReadAll();
        var lexicon = ConceptLexicon.Load();
        return new(entries, new(entries, lexicon, LinearModel.Load(TopicScorer.Weights)), new(lexicon));
    }

    /// <summary>The entry on a topic; null when there is no such topic.</summary>
    public KnowledgeEntry? Find(string topic, Language language) => _entries.GetValueOrDefault((topic, language));

    /// <summary>Whether a message goes on from the answer before it ("and for competitors?") rather than standing on its own.</summary>
    public static bool GoesOn(string text) => FollowUp.GoesOn(QuestionText.Clean(text));

    /// <param name="question">In any wording; its beginning is read, however long it is.</param>
    /// <param name="language">The language to answer in, which is that of the question.</param>
    /// <param name="previousTopic">What the answer before was about, so that "and why?" is understood.</param>
    public KnowledgeAnswer Ask(string question, Language language, string? previousTopic = null)
    {
        var text = QuestionText.Clean(question);
        var whole = _scorer.Score(text, language);
        var followUp = FollowUp.Read(text);
        var previous = previousTopic is null ? null : Find(previousTopic, language);
        if (previous is not null && followUp is not null && (!followUp.HasSubject || whole.Unknown > 0))
        {
            return Known([followUp.AsksWhy ? previous.Because ?? previous.Topic : previous.Topic], language);
        }

        var parts = QuestionText.Parts(text, language);
        var isEmpty = followUp is { HasSubject: false, AsksWhy: true };
        var entries = isEmpty ? [] : EntriesOn(Subjects(text, parts, whole, language), language);
        var passages = Passages([text, .. parts], language, entries.FirstOrDefault()?.Topic);
        return entries.Length + passages.Length == 0
            ? new([], EntriesOn(whole.Ranked.Take(NearestTopics).Select(pair => pair.Topic), language), [], GuidanceFirst: false)
            : new(entries, [], passages, passages.Length > 0 && whole.Unknown > SurelyInArticle);
    }

    /// <summary>The topics that a text is about, best first; none when it is about no topic.</summary>
    internal IReadOnlyList<string> About(string text, Language language)
    {
        var scores = _scorer.Score(QuestionText.Clean(text), language);
        return scores.Unknown > 0 ? [] : [.. scores.Ranked.Select(pair => pair.Topic)];
    }

    public void Dispose() => _scorer.Dispose();

    // Two questions in one: each part that clearly has a topic of its own adds it.
    private IEnumerable<string> Subjects(string text, IReadOnlyList<string> parts, TopicScores whole, Language language) => parts
        .Select(part => _scorer.Score(part, language))
        .Where(part => part.Unknown < SurelyKnown && part.Lead > ClearLead)
        .Select(part => part.Best)
        .Concat(QuestionText.Joins(text, language) && whole.Unknown < SurelyKnown && whole.Ranked[1].Score > SecondOfTwo ? [whole.Ranked[1].Topic] : [])
        .Prepend(whole.Unknown > 0 ? "" : whole.Best)
        .Distinct(StringComparer.Ordinal);

    private GuidancePassage[] Passages(IEnumerable<string> questions, Language language, string? topic) =>
    [
        .. questions.Select(question => Guidance.Find(question, language, topic))
            .OfType<GuidancePassage>()
            .Where(passage => passage.Fit >= (topic is null ? FitAlone : FitBeside))
            .DistinctBy(passage => passage.Section)
            .Take(MostPassages),
    ];

    private KnowledgeAnswer Known(IEnumerable<string> topics, Language language) => new(EntriesOn(topics, language), [], [], GuidanceFirst: false);

    private KnowledgeEntry[] EntriesOn(IEnumerable<string> topics, Language language) =>
        [.. topics.Select(topic => Find(topic, language)).OfType<KnowledgeEntry>()];
}
