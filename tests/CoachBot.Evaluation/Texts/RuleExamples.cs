using CoachBot.Coaching;
using CoachBot.Coaching.Learning;
using CoachBot.Coaching.Review;

namespace CoachBot.Evaluation.Texts;

/// <summary>
/// The examples of the rule files as labelled drafts to learn from. Each judges its own rule; whatever else it may raise is
/// left open.
/// </summary>
public static class RuleExamples
{
    /// <summary>Their hand; nothing is measured on it.</summary>
    public const string Hand = "rules";

    // The files need no weights, which are only learned from them.
    private static readonly DraftScorer Untrained = new(new(default, [new(DraftScorer.Anything, 0, 1, [])], new([], [], [])));

    public static IReadOnlyList<LabelledDraft> All()
    {
        var infos = Reviewer.Load(Untrained).Rules.Select(rule => rule.Info).ToList();
        return [.. infos.SelectMany(info => info.Examples.Select((example, index) => Label(info, example, index, infos)))];
    }

    private static LabelledDraft Label(RuleInfo info, RuleExample example, int index, List<RuleInfo> infos) => new(
        $"{info.Id}-{index}",
        $"{(example.Language == Language.French ? "fr" : "en")}-{Hand}",
        example.Language,
        example.Text,
        example.Raises ? [new GoldFinding(info.Id, example.Span is { } span ? example.Text.Substring(span.Start, span.Length) : null)] : [],
        [.. infos.Select(other => other.Id).Where(id => id != info.Id)],
        "");
}
