using CoachBot.Coaching.Learning;
using CoachBot.Coaching.Review;

namespace CoachBot.Coaching;

/// <summary>The coach: everything a channel can ask of it. Thread-safe; one instance serves everybody.</summary>
public sealed class Coach
{
    private readonly Reviewer _reviewer;
    private readonly LanguageIdentifier _languages;

    private Coach(Reviewer reviewer, LanguageIdentifier languages)
    {
        _reviewer = reviewer;
        _languages = languages;
    }

    /// <exception cref="FormatException">A data file of the coach has a mistake; the message names it.</exception>
    public static Coach Load() => new(Reviewer.Load(), LanguageIdentifier.Load());

    /// <summary>The rules, in the order in which they read a draft.</summary>
    public IReadOnlyList<IReviewRule> Rules => _reviewer.Rules;

    /// <summary>French or English; null where the text is too short or too mixed to tell.</summary>
    public Language? LanguageOf(string text) => _languages.Identify(text).Language;

    /// <summary>Reads a draft with every rule.</summary>
    public ReviewReport Review(string draft, Language language) => _reviewer.Review(draft, language, ReviewPolicy.Default);
}
