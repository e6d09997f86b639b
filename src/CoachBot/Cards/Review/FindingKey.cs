using CoachBot.Coaching.Review;

namespace CoachBot.Cards.Review;

/// <summary>Names a finding within a review: its rule and which of that rule's findings it is, counted from 1.</summary>
internal sealed record FindingKey(string Rule, int Number)
{
    /// <summary>The card element's id.</summary>
    public string ElementId => $"finding-{Rule}-{Number}";

    /// <summary>The findings with their names, in the order of the review.</summary>
    public static IEnumerable<(FindingKey Key, Finding Finding)> Name(IReadOnlyList<Finding> findings)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var number = counts[finding.Rule.Id] = counts.GetValueOrDefault(finding.Rule.Id) + 1;
            yield return (new FindingKey(finding.Rule.Id, number), finding);
        }
    }
}
