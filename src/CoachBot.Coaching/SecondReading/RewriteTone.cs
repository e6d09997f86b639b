namespace CoachBot.Coaching.SecondReading;

/// <summary>How a rewrite sounds.</summary>
public enum RewriteTone
{
    /// <summary>Sober: the facts and nothing else.</summary>
    Sober,

    /// <summary>Warm: as one speaks to people one esteems.</summary>
    Warm,
}
