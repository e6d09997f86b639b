using CoachBot.Coaching.Learning;

namespace CoachBot.Coaching.Knowledge;

/// <summary>
/// Words that stand for one idea, in both languages: a newspaper is a paper, a daily, un quotidien, un canard. Adding
/// a sign for the idea to a question lets what was learned from one wording serve the others, across languages too.
/// </summary>
public sealed class ConceptLexicon
{
    private const char FirstSign = '\u4E00';
    private const int Signs = 20_000;

    private readonly Dictionary<Language, ConceptTrie> _words;

    private ConceptLexicon(Dictionary<Language, ConceptTrie> words) => _words = words;

    public static ConceptLexicon Load()
    {
        var concepts = KnowledgeYaml.Parse<Dictionary<string, ConceptWords>>(EmbeddedFiles.ReadOne("knowledge/concepts.yaml"));
        return new(new()
        {
            [Language.French] = Trie(concepts, words => words.Fr),
            [Language.English] = Trie(concepts, words => words.En),
        });
    }

    /// <summary>The question followed by the signs of the ideas in it.</summary>
    public string Expand(string question, Language language)
    {
        using var folded = new FoldedText(question);
        var signs = _words[language].Find(folded);
        return signs.Count == 0 ? question : $"{question} {string.Join(' ', signs)}";
    }

    // Ideographs, because analysers and tokenisers take each for a word and no question in our languages holds one.
    internal static char Sign(string concept)
    {
        var hash = 2166136261;
        foreach (var c in concept)
        {
            hash = (hash ^ c) * 16777619;
        }

        return (char)(FirstSign + (hash % Signs));
    }

    internal static bool IsSign(char c) => c >= FirstSign;

    private static ConceptTrie Trie(Dictionary<string, ConceptWords> concepts, Func<ConceptWords, string[]> words)
    {
        var trie = new ConceptTrie();
        foreach (var (concept, lists) in concepts)
        {
            foreach (var word in words(lists))
            {
                trie.Add(word, Sign(concept));
            }
        }

        return trie;
    }
}
