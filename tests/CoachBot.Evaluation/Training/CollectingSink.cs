using CoachBot.Coaching.Learning;

namespace CoachBot.Evaluation.Training;

/// <summary>Keeps the different features of a text in the order of their first occurrence.</summary>
internal readonly struct CollectingSink() : IFeatureSink
{
    private readonly HashSet<uint> _hashes = [];

    public IReadOnlyCollection<uint> Hashes => _hashes;

    public void Add(uint hash, int start, int end) => _hashes.Add(hash);
}
