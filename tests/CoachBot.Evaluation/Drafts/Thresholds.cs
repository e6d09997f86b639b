using CoachBot.Evaluation.Texts;

namespace CoachBot.Evaluation.Drafts;

/// <summary>Chooses from which probability a rule is raised.</summary>
public static class Thresholds
{
    private const double CostOfAlarmOnClean = 1;

    /// <summary>The threshold of the best F1, an alarm on a clean draft counting double.</summary>
    public static float Best(IReadOnlyList<LabelledDraft> drafts, string rule, IReadOnlyList<float> probabilities)
    {
        var order = Enumerable.Range(0, drafts.Count).OrderByDescending(i => probabilities[i]).ToArray();
        var total = drafts.Count(draft => draft.MustRaise(rule));
        var (right, wrong, best, threshold) = (0, 0.0, -1.0, 1f);
        for (var k = 0; k < order.Length; k++)
        {
            var draft = drafts[order[k]];
            right += draft.MustRaise(rule) ? 1 : 0;
            wrong += draft.MustRaise(rule) || draft.MayRaise(rule) ? 0 : draft.IsClean ? 1 + CostOfAlarmOnClean : 1;
            var f1 = 2.0 * right / (right + wrong + total);
            if (f1 > best)
            {
                (best, threshold) = (f1, k + 1 < order.Length ? (probabilities[order[k]] + probabilities[order[k + 1]]) / 2 : probabilities[order[k]]);
            }
        }

        return threshold;
    }
}
