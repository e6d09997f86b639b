using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace CoachBot.Coaching.Knowledge.Guidance;

/// <summary>The guidance of one language, searched by stems and ideas. It never changes, so that any number of threads may search.</summary>
internal sealed class GuidanceIndex
{
    private const string Heading = "heading";
    private const string Text = "text";
    private const float HeadingWeight = 1.6f;
    private const float IdeaWeight = 0.5f;
    private const float TopicWeight = 0.15f;
    private const int MostTerms = 32;
    private const int MostHits = 8;
    private const int ShortestMisspelt = 4;

    private readonly IReadOnlyList<GuidanceSection> _sections;
    private readonly ConceptLexicon _lexicon;
    private readonly Language _language;
    private readonly Stemmer _stemmer;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    /// <param name="sections">The sections of one language; the ones that are searched keep their order.</param>
    /// <param name="language">Their language.</param>
    /// <param name="lexicon">The ideas that are searched beside the words.</param>
    public GuidanceIndex(IReadOnlyList<GuidanceSection> sections, Language language, ConceptLexicon lexicon)
    {
        (_sections, _lexicon, _language, _stemmer) = (sections, lexicon, language, Stemmer.Of(language));

        // Neither directory nor reader holds anything but memory: both go when the last search has left the index.
        var directory = new RAMDirectory();
        using (var writer = new IndexWriter(directory, new(Stemmer.Version, _stemmer.Analyzer) { Similarity = new BM25Similarity() }))
        {
            foreach (var section in sections)
            {
                writer.AddDocument(
                [
                    new TextField(Heading, Expand(section.Heading), Field.Store.NO),
                    new TextField(Text, Expand(Whole(section)), Field.Store.NO),
                ]);
            }

            // One segment, so that the number of a document is that of its section.
            writer.ForceMerge(1);
        }

        _reader = DirectoryReader.Open(directory);
        _searcher = new(_reader) { Similarity = new BM25Similarity() };
    }

    /// <summary>The sections nearest to the question, the best first, with how much of the question each speaks of.</summary>
    /// <param name="question">The question.</param>
    /// <param name="topic">What the question is about, where that is known.</param>
    public IEnumerable<(GuidanceSection Section, float Fit)> Find(string question, string? topic)
    {
        var terms = Weigh(_stemmer.Stems(Expand(FillerWords.Leave(question)), MostTerms));
        var total = terms.Values.Sum();
        return Search(terms)
            .Select(hit => (Section: _sections[hit.Doc], hit.Score))
            .Select(hit => (hit.Section, Fit: Fit(hit.Section, terms, total) + (topic is not null && hit.Section.Topics.Contains(topic, StringComparer.OrdinalIgnoreCase) ? TopicWeight : 0), hit.Score))
            .OrderByDescending(hit => hit.Fit)
            .ThenByDescending(hit => hit.Score)
            .Select(hit => (hit.Section, hit.Fit));
    }

    private static string Whole(GuidanceSection section) => $"{section.Heading}\n{section.Context}\n{string.Join(", ", section.Topics)}\n{section.Text}";

    private static bool IsIdea(string term) => ConceptLexicon.IsSign(term[0]);

    private string Expand(string text) => _lexicon.Expand(text, _language);

    private ScoreDoc[] Search(Dictionary<string, float> terms)
    {
        var query = new BooleanQuery();
        foreach (var (term, weight) in terms)
        {
            query.Add(new TermQuery(new(Text, term)) { Boost = IsIdea(term) ? IdeaWeight : 1 }, Occur.SHOULD);
            query.Add(new TermQuery(new(Heading, term)) { Boost = HeadingWeight * (IsIdea(term) ? IdeaWeight : 1) }, Occur.SHOULD);
        }

        return query.Clauses.Count == 0 ? [] : _searcher.Search(query, MostHits).ScoreDocs;
    }

    // What share of the question's weight the section carries: a rare word counts more than one that every section has.
    private float Fit(GuidanceSection section, Dictionary<string, float> terms, float total)
    {
        var stems = _stemmer.Stems(Expand(Whole(section)), int.MaxValue);
        return terms.Where(term => stems.Contains(term.Key)).Sum(term => term.Value) / total;
    }

    private Dictionary<string, float> Weigh(SortedSet<string> stems)
    {
        var terms = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var stem in stems)
        {
            var documents = _reader.DocFreq(new(Text, stem));
            var term = documents > 0 || stem.Length < ShortestMisspelt ? stem : Nearest(stem) ?? stem;
            var rarity = MathF.Log(1 + ((_sections.Count + 1f) / (1 + documents)));
            terms[term] = Math.Max(terms.GetValueOrDefault(term), rarity * (IsIdea(term) ? IdeaWeight : 1));
        }

        return terms;
    }

    // A stem that no section has may be one with a slip of the finger.
    private string? Nearest(string stem)
    {
        var terms = MultiFields.GetTerms(_reader, Text);
        if (terms is null)
        {
            return null;
        }

        var similar = new FuzzyTermsEnum(terms, new AttributeSource(), new(Text, stem), minSimilarity: 1, prefixLength: 1, transpositions: true);
        return similar.MoveNext() ? similar.Term.Utf8ToString() : null;
    }
}
