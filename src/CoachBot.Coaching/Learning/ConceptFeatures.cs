namespace CoachBot.Coaching.Learning;

/// <summary>The concepts of a text, each two that share a sentence, and each two that follow one another.</summary>
internal static class ConceptFeatures
{
    private static readonly uint PairSeed = FeatureHash.Seed('+');
    private static readonly uint StepSeed = FeatureHash.Seed('>');

    public static void Visit<TSink>(FoldedText text, ConceptLexicon lexicon, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        Span<int> places = stackalloc int[lexicon.Count];
        Span<int> present = stackalloc int[lexicon.Count];
        var inSentence = 0;
        Span<int> previous = stackalloc int[ConceptLexicon.MostPerWord];
        Span<int> current = stackalloc int[ConceptLexicon.MostPerWord];
        places.Fill(-1);
        var before = 0;
        for (var token = 0; token < text.TokenCount; token++)
        {
            var count = lexicon.Find(text, token, current);
            Steps(text, token, lexicon, previous[..before], current[..count], ref sink);
            foreach (var concept in current[..count])
            {
                if (places[concept] < 0)
                {
                    present[inSentence++] = concept;
                }

                places[concept] = token;
            }

            if (count > 0)
            {
                current[..count].CopyTo(previous);
                before = count;
            }

            if (EndsSentence(text, token))
            {
                Pairs(text, lexicon, present[..inSentence], places, ref sink);
                inSentence = 0;
            }
        }

        Pairs(text, lexicon, present[..inSentence], places, ref sink);
    }

    private static bool EndsSentence(FoldedText text, int token) =>
        text.Tokens[token].Kind == TokenKind.Sign && text.Word(token)[0] is '.' or '!' or '?' or ';' or ':';

    private static void Steps<TSink>(FoldedText text, int token, ConceptLexicon lexicon, scoped ReadOnlySpan<int> previous, scoped ReadOnlySpan<int> current, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        var (start, end) = (text.Tokens[token].Start, text.Tokens[token].End);
        foreach (var concept in current)
        {
            sink.Add(FeatureHash.Finish(lexicon.Name(concept)), FeatureBlock.Concepts, start, end);
            foreach (var earlier in previous)
            {
                sink.Add(Two(StepSeed, lexicon, earlier, concept), FeatureBlock.Concepts, start, end);
            }
        }
    }

    // Forgets the sentence once its pairs are told.
    private static void Pairs<TSink>(FoldedText text, ConceptLexicon lexicon, scoped ReadOnlySpan<int> present, scoped Span<int> places, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        for (var i = 0; i < present.Length; i++)
        {
            for (var j = i + 1; j < present.Length; j++)
            {
                var (first, second) = (Math.Min(present[i], present[j]), Math.Max(present[i], present[j]));
                var token = text.Tokens[Math.Max(places[first], places[second])];
                sink.Add(Two(PairSeed, lexicon, first, second), FeatureBlock.Concepts, token.Start, token.End);
            }
        }

        foreach (var concept in present)
        {
            places[concept] = -1;
        }
    }

    private static uint Two(uint seed, ConceptLexicon lexicon, int first, int second) =>
        FeatureHash.Finish(FeatureHash.Add(FeatureHash.Add(seed, lexicon.Name(first)), lexicon.Name(second)));
}
