namespace CoachBot.Coaching.Review.Cues;

/// <summary>The cue sets of one language while the rule files are read: names become numbers.</summary>
internal sealed class CueSets
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyList<IReadOnlyList<CuePattern>>> _phrases = [];

    public int Count => _phrases.Count;

    public IReadOnlyList<IReadOnlyList<CuePattern>> this[int set] => _phrases[set];

    /// <summary>Adds a set under its full name: <c>politics/office</c> for a rule's own, <c>office</c> for a shared one.</summary>
    public void Add(string name, IEnumerable<string> phrases)
    {
        if (!_ids.TryAdd(name, _phrases.Count))
        {
            throw new FormatException($"the cue set '{name}' is there twice.");
        }

        var owner = name.Contains('/', StringComparison.Ordinal) ? name[..name.IndexOf('/', StringComparison.Ordinal)] : "";
        _phrases.Add([.. phrases.Select(phrase => (IReadOnlyList<CuePattern>)[.. CuePattern.Parse(phrase).Select(pattern => Qualify(pattern, owner))])]);
    }

    /// <summary>The number of a rule's own set or, failing that, of the shared set of that name.</summary>
    /// <exception cref="FormatException">There is neither.</exception>
    public int Find(string owner, string name) =>
        _ids.TryGetValue($"{owner}/{name}", out var own) ? own
        : _ids.TryGetValue(name, out var shared) ? shared
        : throw new FormatException($"no cue set is called '{name}', neither in the rule nor among the shared ones.");

    /// <summary>The number of a shared set; -1 where there is none of that name.</summary>
    public int FindShared(string name) => _ids.GetValueOrDefault(name, -1);

    /// <summary>Resolves the name inside a <c>{set}</c> pattern.</summary>
    public int Find(CuePattern pattern)
    {
        var cut = pattern.Text.IndexOf('/', StringComparison.Ordinal);
        return Find(pattern.Text[..cut], pattern.Text[(cut + 1)..]);
    }

    private static CuePattern Qualify(CuePattern pattern, string owner) =>
        pattern.Kind == CuePatternKind.Set ? pattern with { Text = $"{owner}/{pattern.Text}" } : pattern;
}
