using CoachBot.Coaching.Learning;
using CoachBot.Evaluation.Drafts;
using CoachBot.Evaluation.Texts;
using CoachBot.Evaluation.Training;

namespace CoachBot.Evaluation;

/// <summary>The rules that a draft reads as breaking, by leaving out one author after the other.</summary>
public sealed class DraftEvaluation : IEvaluation
{
    // Written for training beside the measuring: always learned from, never measured on.
    internal static readonly string[] Ours = ["coach", "everyday", RuleExamples.Hand];

    // A false alarm on a clean draft is what people leave over: it costs half as much again as one on a risky draft.
    internal const double CostOnClean = 0.5;

    private static readonly double[] Costs = [0, CostOnClean, 2, 4, 8];

    public void Train() => ModelBuilder.Save(DraftTrainer.Learn(LearningDrafts()).Build(CostOnClean), DraftScorer.Weights);

    public void Evaluate()
    {
        var learned = DraftTrainer.Learn(LearningDrafts());
        var judged = Costs.ToDictionary(cost => cost, _ => new List<JudgedDraft>());
        foreach (var fold in learned.Folds)
        {
            foreach (var cost in Costs)
            {
                var scorer = new DraftScorer(learned.BuildWithout(fold, cost));
                judged[cost].AddRange(fold.Scores.Keys.Where(draft => !Ours.Contains(draft.Hand, StringComparer.Ordinal)).Select(draft => Judge(scorer, draft)));
            }
        }

        DraftReport.Print(judged[CostOnClean]);
        foreach (var cost in Costs)
        {
            DraftReport.PrintLine($"cost of an alarm on a clean draft 1 + {cost}", judged[cost]);
        }
    }

    internal static IReadOnlyList<LabelledDraft> LearningDrafts() => [.. CorpusReader.Drafts(), .. RuleExamples.All()];

    private static JudgedDraft Judge(DraftScorer scorer, LabelledDraft draft)
    {
        var findings = scorer.Find(draft.Text, draft.Language);
        return new(draft, Names(findings), Names(findings.Where(finding => finding.IsSure && Blockers.Contains(finding.Rule))));
    }

    private static HashSet<string> Names(IEnumerable<LearnedFinding> findings) => findings.Select(finding => finding.Rule).ToHashSet(StringComparer.Ordinal);
}
