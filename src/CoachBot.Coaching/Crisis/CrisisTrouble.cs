using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.Crisis;

/// <summary>An answer that must be said otherwise before the statement can go out.</summary>
/// <param name="Step">The question whose answer it is; <see cref="CrisisSteps.Statement"/> for the person's own version.</param>
/// <param name="Finding">What is the trouble.</param>
public sealed record CrisisTrouble(string Step, Finding Finding);
