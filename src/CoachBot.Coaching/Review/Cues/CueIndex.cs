using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.Review.Cues;

/// <summary>
/// All phrases of all cue sets of one language as one tree over words, so that a draft is read once whatever the number
/// of rules. A phrase stays within a sentence; no mark of punctuation may stand between its words.
/// </summary>
internal sealed class CueIndex
{
    private readonly WordPatterns _words;

    // The node after each pattern that begins a phrase, 0 for none: most words end the walk here.
    private readonly int[] _firsts;

    // The patterns that may follow a node, in order, and where each leads: those of node n from _branches[n] up to _branches[n + 1].
    private readonly int[] _branches;
    private readonly int[] _patterns;
    private readonly int[] _nexts;
    private readonly int[][] _endsOf;

    internal CueIndex(WordPatterns words, int patternCount, Dictionary<long, int> edges, int[][] endsOf, int setCount)
    {
        _words = words;
        _endsOf = endsOf;
        SetCount = setCount;
        _firsts = [.. Enumerable.Range(0, patternCount).Select(pattern => edges.GetValueOrDefault(CueIndexBuilder.EdgeKey(0, pattern)))];
        var inOrder = edges.OrderBy(edge => edge.Key).ToArray();
        _patterns = [.. inOrder.Select(edge => (int)edge.Key)];
        _nexts = [.. inOrder.Select(edge => edge.Value)];
        _branches = new int[endsOf.Length + 1];
        foreach (var (key, _) in inOrder)
        {
            _branches[(key >> 32) + 1]++;
        }

        for (var node = 0; node < endsOf.Length; node++)
        {
            _branches[node + 1] += _branches[node];
        }
    }

    public int SetCount { get; }

    /// <summary>The shared set of the ways to call a competitor, to which an organisation adds names; -1 where there is none.</summary>
    public int RivalSet { get; init; } = -1;

    /// <summary>What tells a competitor praised; null where the sets are missing.</summary>
    public RivalPraise? Praise { get; init; }

    /// <summary>Writes every phrase found to <paramref name="hits"/>, in the order of their first tokens.</summary>
    public void Find(Draft draft, List<CueHit> hits)
    {
        var matches = new TokenMatches(draft, _words);
        for (var first = 0; first < draft.Tokens.Count; first++)
        {
            Walk(draft, matches, first, first, 0, hits);
        }

        matches.Release();
    }

    private void Walk(Draft draft, TokenMatches matches, int first, int token, int node, List<CueHit> hits)
    {
        foreach (var word in matches.Of(token))
        {
            var next = Next(node, word);
            if (next == 0)
            {
                continue;
            }

            foreach (var set in _endsOf[next])
            {
                hits.Add(new CueHit(set, first, token, draft.Tokens[first].Sentence));
            }

            var following = token + 1;
            if (_branches[next] < _branches[next + 1] && following < draft.Tokens.Count && draft.Tokens[following].Sentence == draft.Tokens[first].Sentence)
            {
                Walk(draft, matches, first, SkipWholeHashtag(draft, following), next, hits);
            }
        }
    }

    private int Next(int node, int pattern)
    {
        if (node == 0)
        {
            return _firsts[pattern];
        }

        var (from, to) = (_branches[node], _branches[node + 1]);
        var found = _patterns.AsSpan(from, to - from).BinarySearch(pattern);
        return found < 0 ? 0 : _nexts[from + found];
    }

    private static int SkipWholeHashtag(Draft draft, int token) =>
        draft.Tokens[token].Kind == TokenKind.Hashtag && token + 1 < draft.Tokens.Count ? token + 1 : token;
}
