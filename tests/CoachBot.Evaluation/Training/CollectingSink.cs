using CoachBot.Coaching.Learning;

namespace CoachBot.Evaluation.Training;

/// <summary>Keeps the different features of a text, with their block, in the order of their first occurrence.</summary>
internal readonly struct CollectingSink() : IFeatureSink
{
    private readonly Dictionary<uint, FeatureBlock> _features = [];

    public IReadOnlyDictionary<uint, FeatureBlock> Features => _features;

    public void Add(uint hash, FeatureBlock block, int start, int end) => _features.TryAdd(hash, block);
}
