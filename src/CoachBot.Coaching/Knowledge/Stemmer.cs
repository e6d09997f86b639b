using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace CoachBot.Coaching.Knowledge;

/// <summary>The stems of a text in one language, without the words that say nothing.</summary>
internal sealed class Stemmer
{
    internal const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private static readonly Stemmer French = new(new FrenchAnalyzer(Version));
    private static readonly Stemmer English = new(new EnglishAnalyzer(Version));

    private Stemmer(Analyzer analyzer) => Analyzer = analyzer;

    /// <summary>What cuts texts into stems when they are indexed.</summary>
    public Analyzer Analyzer { get; }

    public static Stemmer Of(Language language) => language == Language.French ? French : English;

    /// <summary>At most so many stems of the text, from its beginning, each once, in ordinal order.</summary>
    public SortedSet<string> Stems(string text, int most)
    {
        var stems = new SortedSet<string>(StringComparer.Ordinal);
        using var stream = Analyzer.GetTokenStream("text", text);
        var term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stems.Count < most && stream.IncrementToken())
        {
            stems.Add(term.ToString());
        }

        stream.End();
        return stems;
    }
}
