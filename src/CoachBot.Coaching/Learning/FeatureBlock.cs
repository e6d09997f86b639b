namespace CoachBot.Coaching.Learning;

/// <summary>The kinds of feature; each kind is brought to length one on its own, so that the many do not drown the few.</summary>
public enum FeatureBlock
{
    Words,
    Pieces,
    Concepts,
}
