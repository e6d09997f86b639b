using CoachBot.Coaching;
using CoachBot.Coaching.Learning;
using CoachBot.Evaluation.Drafts;
using CoachBot.Evaluation.Texts;
using CoachBot.Evaluation.Training;

namespace CoachBot.Evaluation;

/// <summary>The rules that a draft reads as breaking, by leaving out one author after the other.</summary>
public sealed class DraftEvaluation : IEvaluation
{
    public void Train()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            ModelBuilder.Save(DraftTrainer.Train([.. CorpusReader.Drafts().Where(draft => draft.Language == language)]), DraftScorer.Weights(language));
        }
    }

    public void Evaluate()
    {
        var judged = new List<JudgedDraft>();
        foreach (var author in CorpusReader.Drafts().GroupBy(draft => draft.Author, StringComparer.Ordinal))
        {
            var language = author.First().Language;
            var others = CorpusReader.Drafts().Where(draft => draft.Language == language && !string.Equals(draft.Author, author.Key, StringComparison.Ordinal));
            var model = DraftTrainer.Train([.. others]);
            var scorer = new DraftScorer(model, model);
            judged.AddRange(author.Select(draft => new JudgedDraft(draft, scorer.Find(draft.Text, language).Select(finding => finding.Rule).ToHashSet(StringComparer.Ordinal))));
        }

        DraftReport.Print(judged);
    }
}
