using CoachBot.Coaching;
using CoachBot.Evaluation.Texts;

namespace CoachBot.Evaluation.Drafts;

/// <summary>Chooses from which score a rule is raised, and from which it is sure.</summary>
public static class Thresholds
{
    private const double CleanHeldShare = 0.002;

    /// <summary>The threshold of the best F1, an alarm on a clean draft costing more than one.</summary>
    public static float Best(IReadOnlyList<LabelledDraft> drafts, Language language, string rule, float[] scores, double costOnClean)
    {
        var order = Order(drafts, language, scores);
        var total = order.Count(i => drafts[i].MustRaise(rule));
        var (right, wrong, best, threshold) = (0, 0.0, -1.0, float.MaxValue);
        for (var k = 0; k < order.Length; k++)
        {
            var draft = drafts[order[k]];
            right += draft.MustRaise(rule) ? 1 : 0;
            wrong += !draft.MustNotRaise(rule) ? 0 : draft.IsClean ? 1 + costOnClean : 1;
            var f1 = 2.0 * right / (right + wrong + total);
            if (f1 > best)
            {
                (best, threshold) = (f1, Between(scores, order, k));
            }
        }

        return threshold;
    }

    /// <summary>The lowest threshold at which hardly any clean draft would be raised.</summary>
    public static float Sure(IReadOnlyList<LabelledDraft> drafts, Language language, string rule, float[] scores)
    {
        var order = Order(drafts, language, scores);
        var left = CleanHeldShare * order.Count(i => drafts[i].IsClean);
        for (var k = 0; k < order.Length; k++)
        {
            left -= drafts[order[k]].IsClean && !drafts[order[k]].MayRaise(rule) ? 1 : 0;
            if (left < 0)
            {
                return k == 0 ? scores[order[0]] + 1 : Between(scores, order, k - 1);
            }
        }

        return float.MaxValue;
    }

    private static int[] Order(IReadOnlyList<LabelledDraft> drafts, Language language, float[] scores) =>
        [.. Enumerable.Range(0, drafts.Count).Where(i => drafts[i].Language == language).OrderByDescending(i => scores[i])];

    private static float Between(float[] scores, int[] order, int k) =>
        k + 1 < order.Length ? (scores[order[k]] + scores[order[k + 1]]) / 2 : scores[order[k]];
}
