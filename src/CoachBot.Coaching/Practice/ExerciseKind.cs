namespace CoachBot.Coaching.Practice;

public enum ExerciseKind
{
    /// <summary>A rung of the ladder for somebody who never posted.</summary>
    Ladder,

    /// <summary>Name the trouble in a draft.</summary>
    Spot,

    /// <summary>Write a draft again without its trouble.</summary>
    Mend,

    /// <summary>Write a post from a situation.</summary>
    Write,
}
