using CoachBot.Coaching.Learning;
using CoachBot.Evaluation.Drafts;
using CoachBot.Evaluation.Texts;
using CoachBot.Evaluation.Training;

namespace CoachBot.Evaluation;

/// <summary>The rules that a draft reads as breaking, by leaving out one author after the other.</summary>
public sealed class DraftEvaluation : IEvaluation
{
    // Written for training beside the measuring: always learned from, never measured on.
    private const string Ours = "coach";

    public void Train() => ModelBuilder.Save(DraftTrainer.Train(CorpusReader.Drafts()), DraftScorer.Weights);

    public void Evaluate()
    {
        var drafts = CorpusReader.Drafts();
        var judged = new List<JudgedDraft>();
        foreach (var hand in drafts.Select(draft => draft.Hand).Distinct(StringComparer.Ordinal).Where(hand => hand is not Ours))
        {
            var scorer = new DraftScorer(DraftTrainer.Train([.. drafts.Where(draft => !Is(draft, hand))]));
            judged.AddRange(drafts.Where(draft => Is(draft, hand)).Select(draft => Judge(scorer, draft)));
        }

        DraftReport.Print(judged);
    }

    private static bool Is(LabelledDraft draft, string hand) => string.Equals(draft.Hand, hand, StringComparison.Ordinal);

    private static JudgedDraft Judge(DraftScorer scorer, LabelledDraft draft)
    {
        var findings = scorer.Find(draft.Text, draft.Language);
        return new(draft, findings.Select(finding => finding.Rule).ToHashSet(StringComparer.Ordinal), findings.Any(finding => finding.IsSure && Blockers.Contains(finding.Rule)));
    }
}
