using CoachBot.Coaching.Learning;

namespace CoachBot.Evaluation.Training;

/// <summary>The features that enough texts share, and how rare each is: what a model may look at.</summary>
public sealed class Vocabulary
{
    private const float RarityStep = 16;

    private Vocabulary(FeatureSet features, uint[] hashes, byte[] rarity)
    {
        Features = features;
        Hashes = hashes;
        Rarity = rarity;
        Index = new(hashes);
    }

    public FeatureSet Features { get; }

    public uint[] Hashes { get; }

    /// <summary>The inverse document frequency in sixteenths, as the shipped model holds it: training sees what scoring sees.</summary>
    public byte[] Rarity { get; }

    private FeatureIndex Index { get; }

    public static Vocabulary Of(IEnumerable<string> texts, FeatureSet features, int leastTexts)
    {
        var counts = new Dictionary<uint, int>();
        var total = 0;
        foreach (var text in texts)
        {
            total++;
            foreach (var hash in HashesOf(text, features))
            {
                counts[hash] = counts.GetValueOrDefault(hash) + 1;
            }
        }

        var kept = counts.Where(pair => pair.Value >= leastTexts).OrderBy(pair => pair.Key).ToArray();
        return new(
            features,
            [.. kept.Select(pair => pair.Key)],
            [.. kept.Select(pair => (byte)Math.Clamp(Math.Round(RarityStep * (1 + Math.Log((1.0 + total) / (1 + pair.Value)))), 1, 255))]);
    }

    public SparseRow Row(string text)
    {
        var columns = HashesOf(text, Features).Select(Index.Row).Where(row => row >= 0).Order().ToArray();
        var norm = (float)Math.Sqrt(columns.Sum(column => (double)Rarity[column] * Rarity[column]));
        return new(columns, [.. columns.Select(column => Rarity[column] / norm)]);
    }

    private static IReadOnlyCollection<uint> HashesOf(string text, FeatureSet features)
    {
        using var folded = new FoldedText(text);
        var sink = new CollectingSink();
        TextFeatures.Visit(folded, features, ref sink);
        return sink.Hashes;
    }
}
