namespace CoachBot.Coaching.Learning;

/// <summary>Receives the features of a text one by one; a struct, so that the call costs nothing.</summary>
public interface IFeatureSink
{
    /// <param name="hash">The feature: equal for equal words, pieces or concepts, on every machine.</param>
    /// <param name="block">Its kind.</param>
    /// <param name="start">Where it stands, as a folded index.</param>
    /// <param name="end">Where it ends, as a folded index.</param>
    void Add(uint hash, FeatureBlock block, int start, int end);
}
