using CoachBot.Coaching.Learning;

namespace CoachBot.Evaluation.Training;

/// <summary>In how many texts a feature must occur to be looked at.</summary>
public sealed record LeastTexts(int Words, int Pieces, int Concepts)
{
    public int Of(FeatureBlock block) => block switch
    {
        FeatureBlock.Pieces => Pieces,
        FeatureBlock.Concepts => Concepts,
        _ => Words,
    };
}
