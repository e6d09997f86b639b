using CoachBot.Coaching.Learning;
using CoachBot.Evaluation.Texts;

namespace CoachBot.Evaluation.Drafts;

/// <summary>Two drafts of one hand, one after the other, as one: what is the matter with either is the matter with both, however innocent the rest.</summary>
internal static class JoinedDrafts
{
    // What is counted over a whole post; and a sentence that says nothing may stand beside one that says something.
    private static readonly string[] OfTheWhole = [DraftScorer.OfTheWhole, "length", "hashtags", "mentions", "accessibility"];

    private const int OneIn = 16;

    public static IEnumerable<LabelledDraft> Of(IEnumerable<LabelledDraft> drafts) => drafts
        .GroupBy(draft => draft.Author, StringComparer.Ordinal)
        .SelectMany(hand => OfHand([.. hand.OrderBy(draft => draft.Id, StringComparer.Ordinal)]));

    // Neighbours are often two versions of one draft.
    private static IEnumerable<LabelledDraft> OfHand(LabelledDraft[] drafts) =>
        Enumerable.Range(0, drafts.Length / OneIn).Select(i => i * OneIn).Select(i => Join(drafts[i], drafts[(i + (drafts.Length / 2)) % drafts.Length]));

    private static LabelledDraft Join(LabelledDraft first, LabelledDraft then) => first with
    {
        Id = $"{first.Id}+{then.Id}",
        Text = Sentence(first.Text) + then.Text,
        Must = [.. first.Must.Concat(then.Must).Where(finding => !IsOfTheWhole(finding.Rule))],
        May = [.. first.May, .. then.May, .. OfTheWhole],
        Second = first.Second is { } one && then.Second is { } other
            ? new([.. one.Must.Concat(other.Must).Where(rule => !IsOfTheWhole(rule))], [.. one.May, .. other.May, .. OfTheWhole])
            : null,
    };

    private static string Sentence(string text) => text.Length > 0 && char.IsLetterOrDigit(text[^1]) ? text + ". " : text + " ";

    private static bool IsOfTheWhole(string rule) => OfTheWhole.Contains(rule, StringComparer.Ordinal);
}
