namespace CoachBot.Coaching.Review.Rewriting;

public enum RewriteOutcome
{
    /// <summary>There is a new text, and it raises nothing that holds a post.</summary>
    Rewritten,

    /// <summary>Nothing can be changed without inventing something.</summary>
    Unchanged,

    /// <summary>Nothing would be left to say: do not post, and act otherwise.</summary>
    Refused,
}
