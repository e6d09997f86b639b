namespace CoachBot.Coaching.Learning;

/// <summary>The hashed features of a folded text: runs of words, pieces of words, and the concepts behind them.</summary>
public static class TextFeatures
{
    private const int LongestWord = 40;
    private static readonly uint WordSeed = FeatureHash.Seed('W');
    private static readonly uint PieceSeed = FeatureHash.Seed('P');

    /// <summary>Hands every feature to the sink.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language whose concepts are looked up; null for none.</param>
    /// <param name="set">Which features.</param>
    /// <param name="sink">What receives them.</param>
    public static void Visit<TSink>(FoldedText text, Language? language, FeatureSet set, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        ArgumentNullException.ThrowIfNull(text);
        var count = set.Head == 0 ? text.TokenCount : Math.Min(set.Head, text.TokenCount);
        for (var token = 0; token < count; token++)
        {
            Words(text, token, Math.Min(count, token + set.Words), ref sink);
            if (set.LongestPiece > 0 && text.Tokens[token].Kind == TokenKind.Word)
            {
                Pieces(text, token, set, ref sink);
            }
        }

        if (set.ConceptScale > 0 && language is { } known)
        {
            ConceptFeatures.Visit(text, ConceptLexicon.Of(known), ref sink);
        }
    }

    private static void Words<TSink>(FoldedText text, int first, int limit, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        var hash = WordSeed;
        for (var token = first; token < limit; token++)
        {
            hash = FeatureHash.Add(Word(text, token, hash), FeatureHash.Edge);
            sink.Add(FeatureHash.Finish(hash), FeatureBlock.Words, text.Tokens[first].Start, text.Tokens[token].End);
        }
    }

    // A number, link or mention counts by its kind: its value is nobody else's.
    private static uint Word(FoldedText text, int token, uint hash)
    {
        var (kind, length) = (text.Tokens[token].Kind, text.Tokens[token].Length);
        return kind switch
        {
            TokenKind.Link or TokenKind.Mention => FeatureHash.Add(hash, (uint)(0x10000 + (int)kind)),
            TokenKind.Number => FeatureHash.Add(hash, (uint)(0x20000 + Math.Min(length, 5))),
            _ => FeatureHash.Add(hash, text.Word(token)[..Math.Min(length, kind == TokenKind.Sign ? 2 : LongestWord)]),
        };
    }

    private static void Pieces<TSink>(FoldedText text, int token, FeatureSet set, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        var word = text.Word(token);
        var length = Math.Min(word.Length, LongestWord);
        var origin = text.Tokens[token].Start;
        for (var start = -1; start < length; start++)
        {
            var hash = PieceSeed;
            var end = Math.Min(length + 1, start + set.LongestPiece);
            for (var i = start; i < end; i++)
            {
                hash = FeatureHash.Add(hash, i < 0 || i == length ? FeatureHash.Edge : word[i]);
                if (i - start + 1 >= set.ShortestPiece)
                {
                    sink.Add(FeatureHash.Finish(hash), FeatureBlock.Pieces, origin + Math.Max(start, 0), origin + Math.Min(i + 1, length));
                }
            }
        }
    }
}
