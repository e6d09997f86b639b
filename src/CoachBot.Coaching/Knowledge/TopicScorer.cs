using CoachBot.Coaching.Learning;

namespace CoachBot.Coaching.Knowledge;

/// <summary>Adds what a linear model learned from labelled questions to what a search of the entries finds.</summary>
public sealed class TopicScorer : IDisposable
{
    /// <summary>The name of the weights.</summary>
    public const string Weights = "questions";

    private const float SearchWeight = 0.15f;
    private const float BestWeight = 0.75f;
    private const int LeastFeatures = 4;

    private readonly ConceptLexicon _lexicon;
    private readonly LinearModel _model;
    private readonly Dictionary<Language, QuestionIndex> _indexes;
    private readonly int[] _labels;
    private readonly int _unknown;

    /// <param name="entries">The entries of both languages.</param>
    /// <param name="lexicon">The ideas behind the words.</param>
    /// <param name="model">One label a topic, and one for the unknown.</param>
    public TopicScorer(IReadOnlyList<KnowledgeEntry> entries, ConceptLexicon lexicon, LinearModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _lexicon = lexicon;
        _model = model;
        _indexes = entries.GroupBy(entry => entry.Language).ToDictionary(group => group.Key, group => new QuestionIndex([.. group], lexicon));
        _labels = [.. Topics.All.Select(model.IndexOf)];
        _unknown = model.IndexOf(Topics.Unknown);
    }

    public TopicScores Score(string question, Language language)
    {
        var expanded = _lexicon.Expand(question, language);
        var found = _indexes[language].Search(expanded);
        var learned = new float[_model.Labels.Count];
        var known = _model.Score(expanded, learned);
        var ranked = Topics.All
            .Select((topic, i) => (Topic: topic, Score: learned[_labels[i]] + (SearchWeight * found.GetValueOrDefault(topic))))
            .OrderByDescending(pair => pair.Score)
            .ToArray();
        var doubt = known < LeastFeatures ? float.MaxValue : 0;
        return new(ranked, doubt + learned[_unknown] - (BestWeight * ranked[0].Score) - _model.Labels[_unknown].Parameters[0]);
    }

    public void Dispose()
    {
        foreach (var index in _indexes.Values)
        {
            index.Dispose();
        }
    }
}
