namespace CoachBot.Coaching.Learning;

/// <summary>The hashed features of a folded text: runs of words and pieces of words.</summary>
public static class TextFeatures
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;
    private const uint WordSeed = Offset ^ 0x57;
    private const uint PieceSeed = Offset ^ 0x43;
    private const char Edge = '\u0001';
    private const int LongestWord = 40;

    /// <summary>Hands every feature to the sink, in the order of the text.</summary>
    public static void Visit<TSink>(FoldedText text, FeatureSet set, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        ArgumentNullException.ThrowIfNull(text);
        Visit(text, set, 0, text.TokenCount, ref sink);
    }

    /// <summary>Hands the features of the tokens from <paramref name="first"/> up to <paramref name="last"/>, excluded.</summary>
    public static void Visit<TSink>(FoldedText text, FeatureSet set, int first, int last, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var token = first; token < last; token++)
        {
            Words(text, token, Math.Min(last, token + set.Words), ref sink);
            if (set.LongestPiece > 0 && text.Tokens[token].Kind == TokenKind.Word)
            {
                Pieces(text, token, set, ref sink);
            }
        }
    }

    private static void Words<TSink>(FoldedText text, int first, int limit, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        var hash = WordSeed;
        for (var token = first; token < limit; token++)
        {
            hash = (Word(text, token, hash) ^ Edge) * Prime;
            sink.Add(Mix(hash), text.Tokens[first].Start, text.Tokens[token].End);
        }
    }

    // A number, link or mention counts by its kind: its value is nobody else's.
    private static uint Word(FoldedText text, int token, uint hash)
    {
        var (kind, length) = (text.Tokens[token].Kind, text.Tokens[token].Length);
        if (kind is TokenKind.Link or TokenKind.Mention)
        {
            return (hash ^ (uint)(0x10000 + (int)kind)) * Prime;
        }

        if (kind == TokenKind.Number)
        {
            return (hash ^ (uint)(0x20000 + Math.Min(length, 5))) * Prime;
        }

        foreach (var c in text.Word(token)[..Math.Min(length, kind == TokenKind.Sign ? 2 : LongestWord)])
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
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
                hash = (hash ^ (i < 0 || i == length ? Edge : word[i])) * Prime;
                if (i - start + 1 >= set.ShortestPiece)
                {
                    sink.Add(Mix(hash), origin + Math.Max(start, 0), origin + Math.Min(i + 1, length));
                }
            }
        }
    }

    private static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
