namespace CoachBot.Coaching.Review;

/// <summary>Looks for one kind of trouble in a draft. Holds no state: one instance serves every request.</summary>
public interface IReviewRule
{
    RuleInfo Info { get; }

    /// <summary>Reports what it finds to <paramref name="context"/>, in the order of the text.</summary>
    void Review(ReviewContext context);
}
