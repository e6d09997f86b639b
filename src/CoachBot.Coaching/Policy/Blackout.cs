namespace CoachBot.Coaching.Policy;

/// <summary>Days on which some subjects are not to be touched: before results, on the eve of an election.</summary>
/// <param name="Name">What it is about, such as "third-quarter results".</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Rules">The rules whose findings hold a draft meanwhile, be they mere allusions.</param>
public sealed record Blackout(Localized Name, DateOnly From, DateOnly To, IReadOnlyList<string> Rules)
{
    public bool Covers(DateOnly day) => From <= day && day <= To;
}
