using CoachBot.Coaching.Learning;
using CoachBot.Coaching.Review;
using CoachBot.Evaluation.Drafts;
using CoachBot.Evaluation.Texts;

namespace CoachBot.Evaluation;

/// <summary>
/// The whole review, cues and learned scorer together, by leaving out one author after the other. The cues were written
/// looking at the hands named industry, services and boardroom: the figures of the others are the ones that count.
/// </summary>
public sealed class EngineEvaluation : IEvaluation
{
    private const double CostOnClean = 8;

    /// <summary>The hands whose drafts nobody read while writing the cues.</summary>
    internal static readonly string[] Unread = ["small", "reactions"];

    /// <summary>The engine has no weights of its own.</summary>
    public void Train()
    {
    }

    public void Evaluate()
    {
        var drafts = DraftEvaluation.LearningDrafts();
        var judged = new List<JudgedDraft>();
        foreach (var hand in Unread)
        {
            var reviewer = Reviewer.Load(LearnWithout(hand, drafts));
            judged.AddRange(drafts.Where(draft => draft.Hand == hand).Select(draft => Judge(reviewer, draft)));
        }

        DraftReport.Print(judged);
        DraftReport.PrintLine("the whole review on unread authors", judged);
    }

    /// <summary>A scorer that has learned from every hand but one.</summary>
    internal static DraftScorer LearnWithout(string hand, IReadOnlyList<LabelledDraft> drafts) =>
        new(DraftTrainer.Learn([.. drafts.Where(draft => draft.Hand != hand)]).Build(CostOnClean));

    private static JudgedDraft Judge(Reviewer reviewer, LabelledDraft draft)
    {
        var report = reviewer.Review(draft.Text, draft.Language, ReviewPolicy.Default);
        return new(draft, report.Findings.Select(finding => finding.Rule.Id).ToHashSet(StringComparer.Ordinal), report.Verdict == Verdict.Hold);
    }
}
