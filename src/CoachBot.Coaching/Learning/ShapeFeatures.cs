namespace CoachBot.Coaching.Learning;

/// <summary>How a text is built, whatever its words: sentences and their lengths, figures, names, quotation marks, its end.</summary>
internal static class ShapeFeatures
{
    private static readonly uint Seed = FeatureHash.Seed('S');

    public static void Visit<TSink>(FoldedText text, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        var shape = TextShape.Of(text);
        Add(1, Math.Min(shape.Sentences, 4), ref sink);
        Add(2, Math.Min(shape.LastSentence / 4, 4), ref sink);
        Add(3, Math.Min(shape.Words / 8, 5), ref sink);
        Add(4, shape.Sentences < 2 ? 0 : 1 + Compare(shape.LastSentence, shape.SentenceBefore), ref sink);
        Add(5, Math.Min(shape.Numbers, 3), ref sink);
        Add(6, Math.Min(shape.Names, 3), ref sink);
        Add(7, shape.HasShortQuotation ? 2 : shape.Quotes > 0 ? 1 : 0, ref sink);
        Add(8, shape.StartsSmall ? 1 : 0, ref sink);
        Add(9, shape.End, ref sink);
        Add(10, shape.AfterColon is > 0 and <= 6 ? 1 : 0, ref sink);
    }

    private static int Compare(int last, int before) =>
        5 * last < 3 * before ? 0 : 5 * last > 7 * before ? 1 : 2;

    private static void Add<TSink>(uint trait, int value, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct =>
        sink.Add(FeatureHash.Finish(FeatureHash.Add(FeatureHash.Add(Seed, trait), (uint)value)), FeatureBlock.Shapes, 0, 0);
}
