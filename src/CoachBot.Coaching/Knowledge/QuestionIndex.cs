using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;

namespace CoachBot.Coaching.Knowledge;

/// <summary>The entries of one language, searched by the stems of their titles, answers, keywords and sample questions.</summary>
public sealed class QuestionIndex : IDisposable
{
    private const string Text = "text";
    private const string Topic = "topic";
    private const int MostTerms = 64;
    private const int MostHits = 40;

    private readonly RAMDirectory _directory = new();
    private readonly Stemmer _stemmer;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly string[] _topics;

    /// <param name="entries">The entries of one language.</param>
    /// <param name="lexicon">The ideas that are searched beside the words.</param>
    public QuestionIndex(IReadOnlyList<KnowledgeEntry> entries, ConceptLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(lexicon);
        _stemmer = Stemmer.Of(entries[0].Language);
        using (var writer = new IndexWriter(_directory, new(Stemmer.Version, _stemmer.Analyzer) { Similarity = new BM25Similarity() }))
        {
            foreach (var entry in entries)
            {
                Write(writer, entry, lexicon);
            }
        }

        _reader = DirectoryReader.Open(_directory);
        _searcher = new(_reader) { Similarity = new BM25Similarity() };
        _topics = [.. Enumerable.Range(0, _reader.MaxDoc).Select(document => _reader.Document(document).Get(Topic, CultureInfo.InvariantCulture))];
    }

    /// <summary>The best score of each topic that shares a stem or an idea with the question.</summary>
    public IReadOnlyDictionary<string, float> Search(string expanded)
    {
        var scores = new Dictionary<string, float>(StringComparer.Ordinal);
        var query = new BooleanQuery();
        foreach (var stem in _stemmer.Stems(expanded, MostTerms))
        {
            query.Add(new TermQuery(new(Text, stem)), Occur.SHOULD);
        }

        foreach (var hit in query.Clauses.Count == 0 ? [] : _searcher.Search(query, MostHits).ScoreDocs)
        {
            scores.TryAdd(_topics[hit.Doc], hit.Score);
        }

        return scores;
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }

    private static void Write(IndexWriter writer, KnowledgeEntry entry, ConceptLexicon lexicon)
    {
        string[] texts = [entry.Title, entry.Answer, string.Join(", ", entry.Keywords), .. entry.Questions];
        foreach (var text in texts)
        {
            writer.AddDocument(
            [
                new TextField(Text, lexicon.Expand(text, entry.Language), Field.Store.NO),
                new StoredField(Topic, entry.Topic),
            ]);
        }
    }
}
