using CoachBot.Coaching.Learning;
using CoachBot.Coaching.Review;
using CoachBot.Coaching.Review.Kinds;

namespace CoachBot.Coaching.Practice.Marking;

/// <summary>Reads what a person wrote as the engine reads any draft.</summary>
internal sealed class DraftReading(Reviewer reviewer, LanguageIdentifier languages)
{
    private const int LongestExcerpt = 80;

    /// <summary>In the language it is written in, for an answer may be in another one than its exercise.</summary>
    public ReviewReport Read(string text, Language shown, ReviewPolicy policy) =>
        reviewer.Review(text, languages.Identify(text).Language ?? shown, policy);

    /// <summary>The draft of an exercise, in the exercise's own language.</summary>
    public ReviewReport ReadDraft(string text, Language language) => reviewer.Review(text, language, ReviewPolicy.Default);

    /// <summary>The words that a finding is about, shortened; null where it is about the whole.</summary>
    public static string? WordsOf(ReviewReport report, Finding finding)
    {
        if (finding.Span is not { } span)
        {
            return null;
        }

        var words = report.Draft.Written(span);
        var end = Math.Min(words.Length, LongestExcerpt);
        return end == words.Length ? words.ToString() : string.Concat(words[..(char.IsHighSurrogate(words[end - 1]) ? end - 1 : end)], "…");
    }

    /// <summary>One line on a finding.</summary>
    public static Localized LineOn(ReviewReport report, Finding finding, Localized at, Localized whole)
    {
        var words = WordsOf(report, finding);
        var line = words is null ? whole : at.With("words", words);
        return line.With("name", finding.Rule.Name).With("message", finding.Message);
    }
}
