using System.Globalization;
using System.Text;
using CoachBot.Coaching.Crisis;
using CoachBot.Coaching.Review;
using CoachBot.Coaching.Review.Text;

namespace CoachBot.Coaching.SecondReading;

/// <summary>Whether a sentence that a model wrote may be shown: short, plain, in the right language, and itself past the rules.</summary>
public sealed class ModelWords(Coach coach)
{
    /// <summary>The longest sentence shown, in UTF-16 code units.</summary>
    public const int Longest = 400;

    /// <param name="words">What the model wrote.</param>
    /// <param name="language">The language it was asked to write in.</param>
    /// <param name="about">The rules it speaks of: an explanation of an insult may sound like one.</param>
    /// <returns>The words with their white space made even; null where they may not be shown.</returns>
    public string? Pass(string? words, Language language, IReadOnlySet<string> about)
    {
        ArgumentNullException.ThrowIfNull(about);
        var even = Typed.OnOneLine(words ?? "");
        return even.Length is > 0 and <= Longest && IsPlain(even) && IsIn(language, even) && IsHarmless(even, language, about) ? even : null;
    }

    // Half a surrogate pair, a control or an invisible character hides something or breaks the card; the joiner makes one emoji of two.
    internal static bool IsPlain(string words) => !words.Contains(Mask.Blot, StringComparison.Ordinal) && words.EnumerateRunes().All(IsVisible);

    private static bool IsVisible(Rune rune) => rune.Value is 0x200D or '\n' || (rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned));

    private bool IsIn(Language language, string words) => coach.LanguageOf(words) is not { } written || written == language;

    private bool IsHarmless(string words, Language language, IReadOnlySet<string> about)
    {
        var report = coach.Review(words, language);
        return !report.Draft.Entities.Any(entity => entity.Kind is PostEntityKind.Url or PostEntityKind.Mention or PostEntityKind.List)
            && !report.Findings.Any(finding => finding.Severity > Severity.Advice && !finding.IsLearned && !about.Contains(finding.Rule.Id));
    }
}
