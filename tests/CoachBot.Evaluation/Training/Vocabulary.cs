using CoachBot.Coaching.Learning;

namespace CoachBot.Evaluation.Training;

/// <summary>The features that enough texts share, and how rare each is: what a model may look at.</summary>
public sealed class Vocabulary
{
    private const float RarityStep = 16;

    private readonly FeatureIndex _index;

    private Vocabulary(FeatureSet features, uint[] hashes, byte[] rarity)
    {
        Features = features;
        Hashes = hashes;
        Rarity = rarity;
        _index = new(hashes);
    }

    public FeatureSet Features { get; }

    public uint[] Hashes { get; }

    /// <summary>The inverse document frequency in sixteenths, as the shipped model holds it: training sees what scoring sees.</summary>
    public byte[] Rarity { get; }

    public static Vocabulary Of(IEnumerable<Example> examples, FeatureSet features, LeastTexts least)
    {
        var counts = new Dictionary<uint, (int Count, FeatureBlock Block)>();
        var total = 0;
        foreach (var example in examples)
        {
            total++;
            foreach (var (hash, block) in FeaturesOf(example, features))
            {
                counts[hash] = (counts.GetValueOrDefault(hash).Count + 1, block);
            }
        }

        var kept = counts.Where(pair => pair.Value.Count >= least.Of(pair.Value.Block)).OrderBy(pair => pair.Key).ToArray();
        return new(
            features,
            [.. kept.Select(pair => pair.Key)],
            [.. kept.Select(pair => (byte)Math.Clamp(Math.Round(RarityStep * (1 + Math.Log((1.0 + total) / (1 + pair.Value.Count)))), 1, 255))]);
    }

    /// <summary>The features of a text as a row; each block is of length one times its scale.</summary>
    public SparseRow Row(Example example)
    {
        var columns = FeaturesOf(example, Features)
            .Select(feature => (Column: _index.Row(feature.Key), Block: feature.Value))
            .Where(feature => feature.Column >= 0)
            .OrderBy(feature => feature.Column)
            .ToArray();
        var factors = Enum.GetValues<FeatureBlock>().Select(block => Features.Scale(block) / Norm(columns, block)).ToArray();
        return new([.. columns.Select(feature => feature.Column)], [.. columns.Select(feature => Rarity[feature.Column] * factors[(int)feature.Block])]);
    }

    private float Norm((int Column, FeatureBlock Block)[] columns, FeatureBlock block) =>
        (float)Math.Sqrt(columns.Where(feature => feature.Block == block).Sum(feature => (double)Rarity[feature.Column] * Rarity[feature.Column]));

    private static IReadOnlyDictionary<uint, FeatureBlock> FeaturesOf(Example example, FeatureSet features)
    {
        using var folded = new FoldedText(example.Text);
        var sink = new CollectingSink();
        TextFeatures.Visit(folded, example.Language, features, ref sink);
        return sink.Features;
    }
}
