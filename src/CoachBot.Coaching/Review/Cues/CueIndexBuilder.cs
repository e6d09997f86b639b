namespace CoachBot.Coaching.Review.Cues;

/// <summary>Builds the <see cref="CueIndex"/> of a language from its cue sets.</summary>
internal sealed class CueIndexBuilder
{
    private const string Rivals = "a-rival";

    private static readonly int ClassCount = Enum.GetValues<CuePatternKind>().Length;

    private readonly CueSets _sets;
    private readonly Dictionary<CuePattern, int> _patternIds = [];
    private readonly Dictionary<long, int> _edges = [];
    private readonly List<int[]> _endsOf = [[]];

    private CueIndexBuilder(CueSets sets) => _sets = sets;

    public static CueIndex Build(CueSets sets)
    {
        var builder = new CueIndexBuilder(sets);
        for (var set = 0; set < sets.Count; set++)
        {
            foreach (var phrase in sets[set])
            {
                builder.AddPhrase(set, phrase);
            }
        }

        var rivals = sets.FindShared(Rivals);
        return new CueIndex(builder.BuildWords(), builder._patternIds.Count, builder._edges, [.. builder._endsOf], sets.Count) { RivalSet = rivals, Praise = RivalPraise.From(sets, rivals) };
    }

    internal static long EdgeKey(int node, int pattern) => ((long)node << 32) | (uint)pattern;

    private void AddPhrase(int set, IReadOnlyList<CuePattern> phrase)
    {
        var node = 0;
        foreach (var pattern in phrase)
        {
            var key = EdgeKey(node, IdOf(pattern));
            if (!_edges.TryGetValue(key, out var next))
            {
                next = _endsOf.Count;
                _endsOf.Add([]);
                _edges.Add(key, next);
            }

            node = next;
        }

        if (!_endsOf[node].Contains(set))
        {
            _endsOf[node] = [.. _endsOf[node], set];
        }
    }

    private int IdOf(CuePattern pattern)
    {
        if (!_patternIds.TryGetValue(pattern, out var id))
        {
            id = _patternIds.Count;
            _patternIds.Add(pattern, id);
        }

        return id;
    }

    private WordPatterns BuildWords()
    {
        var exact = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var prefixes = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var urlParts = new List<(string Part, int Pattern)>();
        var classes = Enumerable.Range(0, ClassCount).Select(_ => new List<int>()).ToArray();
        foreach (var (pattern, id) in _patternIds)
        {
            foreach (var word in WordsOf(pattern))
            {
                if (word.Kind == CuePatternKind.UrlPart)
                {
                    urlParts.Add((word.Text, id));
                    continue;
                }

                var target = word.Kind switch
                {
                    CuePatternKind.Word => ListOf(exact, word.Text),
                    CuePatternKind.Prefix => ListOf(prefixes, word.Text),
                    _ => classes[(int)word.Kind],
                };
                target.Add(id);
            }
        }

        return new WordPatterns(Freeze(exact), Freeze(prefixes), [.. classes.Select(list => list.ToArray())], urlParts);
    }

    /// <summary>A <c>{set}</c> inside a phrase stands for any of that set's phrases of one word.</summary>
    private IEnumerable<CuePattern> WordsOf(CuePattern pattern) => pattern.Kind == CuePatternKind.Set
        ? _sets[_sets.Find(pattern)].Where(phrase => phrase.Count == 1).SelectMany(phrase => WordsOf(phrase[0])).Distinct()
        : [pattern];

    private static List<int> ListOf(Dictionary<string, List<int>> lists, string text)
    {
        if (!lists.TryGetValue(text, out var list))
        {
            lists.Add(text, list = []);
        }

        return list;
    }

    private static Dictionary<string, int[]> Freeze(Dictionary<string, List<int>> lists) =>
        lists.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
}
