namespace CoachBot.Coaching.Learning;

/// <summary>
/// The concepts that words of one language stand for ("wedding", "quarter", "minister"): what lets a model that saw one
/// word, or the other language, know the next. Read from an embedded file.
/// </summary>
internal sealed class ConceptLexicon
{
    /// <summary>The most concepts that one word is taken for.</summary>
    public const int MostPerWord = 12;

    private const int LongestPhrase = 5;
    private static readonly uint EntrySeed = FeatureHash.Seed('L');
    private static readonly Lazy<ConceptLexicon> French = new(() => new("concepts", [Language.French]));
    private static readonly Lazy<ConceptLexicon> English = new(() => new("concepts", [Language.English]));

    private readonly BeginningLengths _lengths = new();
    private readonly FeatureIndex _index;
    private readonly FeatureIndex _beginnings;
    private readonly ushort[][] _concepts;
    private readonly uint[] _names;

    /// <param name="file">The embedded file, by its name.</param>
    /// <param name="languages">The languages whose words are known.</param>
    public ConceptLexicon(string file, IReadOnlyList<Language> languages)
    {
        var entries = new SortedDictionary<uint, SortedSet<ushort>>();
        var beginnings = new HashSet<uint>();
        var names = new List<uint>();
        var ids = new List<string>();
        foreach (var concept in ConceptFile.Read(file))
        {
            foreach (var word in languages.SelectMany(language => concept.Words[language].Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            {
                var key = Key(word, beginnings);
                (entries.TryGetValue(key, out var set) ? set : entries[key] = []).Add((ushort)names.Count);
            }

            ids.Add(concept.Name);
            names.Add(FeatureHash.Add(FeatureHash.Seed('C'), concept.Name));
        }

        _index = new([.. entries.Keys]);
        _beginnings = new([.. beginnings]);
        _concepts = [.. entries.Values.Select(set => set.ToArray())];
        _names = [.. names];
        Names = ids;
    }

    public int Count => _names.Length;

    public IReadOnlyList<string> Names { get; }

    public static ConceptLexicon Of(Language language) => (language == Language.French ? French : English).Value;

    /// <summary>The hash of a concept's name.</summary>
    public uint Name(int concept) => _names[concept];

    /// <summary>Writes the concepts of the word or phrase that begins at a token; returns how many.</summary>
    public int Find(FoldedText text, int token, Span<int> found)
    {
        var count = 0;
        var hash = EntrySeed;
        var words = 0;
        for (var i = token; i < text.TokenCount && words < LongestPhrase; i++)
        {
            if (text.Word(i) is "-" && words > 0)
            {
                continue;
            }

            hash = words == 0 ? Prefixes(text.Word(i), hash, found, ref count) : FeatureHash.Add(FeatureHash.Add(hash, ' '), text.Word(i));
            words++;
            Take(FeatureHash.Add(hash, FeatureHash.Edge), found, ref count);
            if (_beginnings.Row(FeatureHash.Finish(hash)) < 0)
            {
                break;
            }
        }

        return count;
    }

    // "minist*" is every word that begins so.
    private uint Prefixes(ReadOnlySpan<char> word, uint hash, Span<int> found, ref int count)
    {
        var lengths = _lengths.Of(word);
        for (var i = 0; i < word.Length; i++)
        {
            hash = FeatureHash.Add(hash, word[i]);
            if ((lengths & BeginningLengths.Bit(i + 1)) != 0)
            {
                Take(FeatureHash.Add(hash, '*'), found, ref count);
            }
        }

        return hash;
    }

    private void Take(uint hash, Span<int> found, ref int count)
    {
        var row = _index.Row(FeatureHash.Finish(hash));
        if (row < 0)
        {
            return;
        }

        foreach (var concept in _concepts[row])
        {
            if (count < found.Length && !found[..count].Contains(concept))
            {
                found[count++] = concept;
            }
        }
    }

    // The words that a longer phrase begins with go to the beginnings.
    private uint Key(string entry, HashSet<uint> beginnings)
    {
        var isPrefix = entry.EndsWith('*');
        using var text = new FoldedText(isPrefix ? entry[..^1] : entry);
        var hash = EntrySeed;
        var words = 0;
        for (var token = 0; token < text.TokenCount; token++)
        {
            if (text.Word(token) is "-" && text.TokenCount > 1)
            {
                continue;
            }

            if (words > 0)
            {
                beginnings.Add(FeatureHash.Finish(hash));
                hash = FeatureHash.Add(hash, ' ');
            }

            hash = FeatureHash.Add(hash, text.Word(token));
            words++;
        }

        if (isPrefix)
        {
            _lengths.Add(text.Characters);
        }

        return FeatureHash.Finish(FeatureHash.Add(hash, isPrefix ? '*' : FeatureHash.Edge));
    }
}
