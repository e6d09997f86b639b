using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.Review.Cues;

/// <summary>
/// All phrases of all cue sets of one language as one tree over words, so that a draft is read once whatever the number
/// of rules. A phrase stays within a sentence; no mark of punctuation may stand between its words.
/// </summary>
internal sealed class CueIndex
{
    private readonly WordPatterns _words;
    private readonly Dictionary<long, int> _edges;
    private readonly int[][] _endsOf;

    internal CueIndex(WordPatterns words, Dictionary<long, int> edges, int[][] endsOf, int setCount)
    {
        _words = words;
        _edges = edges;
        _endsOf = endsOf;
        SetCount = setCount;
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
            if (!_edges.TryGetValue(CueIndexBuilder.EdgeKey(node, word), out var next))
            {
                continue;
            }

            foreach (var set in _endsOf[next])
            {
                hits.Add(new CueHit(set, first, token, draft.Tokens[first].Sentence));
            }

            var following = token + 1;
            if (following < draft.Tokens.Count && draft.Tokens[following].Sentence == draft.Tokens[first].Sentence)
            {
                Walk(draft, matches, first, SkipWholeHashtag(draft, following), next, hits);
            }
        }
    }

    private static int SkipWholeHashtag(Draft draft, int token) =>
        draft.Tokens[token].Kind == TokenKind.Hashtag && token + 1 < draft.Tokens.Count ? token + 1 : token;
}
