using CoachBot.Coaching.Learning;
using CoachBot.Coaching.Review;
using CoachBot.Evaluation.Drafts;
using CoachBot.Evaluation.Texts;

namespace CoachBot.Evaluation;

/// <summary>
/// The whole review, cues and learned scorer together, on drafts whose authors are left out of the learning, by one group of them after the
/// other. The cues were written looking at the hands named industry, services and boardroom: the figures of the others are the ones that count.
/// </summary>
public sealed class EngineEvaluation : IEvaluation
{
    private static readonly string[] Read = ["industry", "services", "boardroom", .. DraftEvaluation.Ours];

    /// <summary>The hands of another author, whose drafts are terser than all others.</summary>
    private static readonly string[] Hardest = ["small", "reactions"];

    /// <summary>Where two sentences are the rule, in characters.</summary>
    private const int Long = 150;

    /// <summary>The engine has no weights of its own.</summary>
    public void Train()
    {
    }

    public void Evaluate()
    {
        var (judged, joined) = (new List<JudgedDraft>(), new List<JudgedDraft>());
        foreach (var (scorer, drafts) in Unread())
        {
            var reviewer = Reviewer.Load(scorer);
            judged.AddRange(drafts.Select(Judge));
            joined.AddRange(JoinedDrafts.Of(drafts).Select(Judge));

            JudgedDraft Judge(LabelledDraft draft) => JudgedDraft.Of(draft, reviewer.Review(draft.Text, draft.Language, ReviewPolicy.Default));
        }

        DraftReport.Print(judged);
        DraftReport.PrintLine("the whole review on unread authors", judged);
        DraftReport.PrintLine("of these, the hands " + string.Join(" and ", Hardest), OfTheHardest(judged));
        JudgedDraft[] byAuthors = [.. judged.Select(each => each with { Draft = each.Draft.ByAuthor })];
        DraftReport.PrintLine("all of them, by their authors' labels alone", byAuthors);
        DraftReport.PrintLine("the hands " + string.Join(" and ", Hardest) + ", by those alone", OfTheHardest(byAuthors));
        DraftReport.PrintLine("two drafts of a hand, one after the other", joined);
        DraftReport.PrintLine("of all drafts, those of 150 characters and more", [.. judged.Where(each => each.Draft.Text.Length >= Long)]);
        DraftReport.PrintLine("the second reader, by the authors' labels", [.. judged.Select(each => each.Draft).Where(draft => draft.Second is not null).Select(JudgedDraft.OfSecond)]);
    }

    private static JudgedDraft[] OfTheHardest(IEnumerable<JudgedDraft> judged) =>
        [.. judged.Where(each => Hardest.Contains(each.Draft.Hand, StringComparer.Ordinal))];

    /// <summary>The drafts nobody read while writing the cues, each group with a scorer that has not learned from it.</summary>
    internal static IEnumerable<(DraftScorer Scorer, LabelledDraft[] Drafts)> Unread()
    {
        var learned = DraftTrainer.Learn(DraftEvaluation.LearningDrafts());
        return learned.Folds.Select(fold => (
            new DraftScorer(learned.BuildWithout(fold, DraftEvaluation.CostOnClean)),
            fold.Scores.Keys.Where(draft => !Read.Contains(draft.Hand, StringComparer.Ordinal)).ToArray()));
    }
}
