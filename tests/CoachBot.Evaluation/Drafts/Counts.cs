using System.Globalization;

namespace CoachBot.Evaluation.Drafts;

/// <summary>Right, false and missed alarms.</summary>
public sealed record Counts(int Right, int False, int Missed)
{
    public double Precision => Right + False == 0 ? 0 : (double)Right / (Right + False);

    public double Recall => Right + Missed == 0 ? 0 : (double)Right / (Right + Missed);

    public double F1 => Right == 0 ? 0 : 2.0 * Right / ((2 * Right) + False + Missed);

    /// <summary>A rule that may be raised counts neither for nor against.</summary>
    public static Counts Of(IEnumerable<JudgedDraft> drafts, string rule)
    {
        var (right, wrong, missed) = (0, 0, 0);
        foreach (var (draft, raised, _) in drafts)
        {
            var said = raised.Contains(rule);
            right += said && draft.MustRaise(rule) ? 1 : 0;
            wrong += said && draft.MustNotRaise(rule) ? 1 : 0;
            missed += !said && draft.MustRaise(rule) ? 1 : 0;
        }

        return new(right, wrong, missed);
    }

    public static Counts Sum(IEnumerable<Counts> counts) =>
        counts.Aggregate(new Counts(0, 0, 0), (sum, next) => new(sum.Right + next.Right, sum.False + next.False, sum.Missed + next.Missed));

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Precision,6:F2} {Recall,6:F2} {F1,6:F2}");
}
