using CoachBot.Coaching.Review.Cues;
using CoachBot.Coaching.Review.Kinds;

namespace CoachBot.Coaching.Review.Loading;

/// <summary>The kinds of rule there are in code, by the name that a rule file's <c>kind</c> gives.</summary>
internal static class RuleKinds
{
    private static readonly Dictionary<string, Func<RuleInfo, IReviewRule>> InCode = new(StringComparer.Ordinal)
    {
        ["accessibility"] = info => new AccessibilityRule(info),
        ["credential"] = info => new CredentialRule(info),
        ["hashtags"] = info => new HashtagsRule(info),
        ["length"] = info => new LengthRule(info),
        ["links"] = info => new LinksRule(info),
        ["mentions"] = info => new MentionsRule(info),
        ["personal-data"] = info => new PersonalDataRule(info),
        ["shouting"] = info => new ShoutingRule(info),
    };

    /// <exception cref="FormatException">The file names a kind that does not exist.</exception>
    public static IReviewRule Create(RuleFile file, RuleInfo info, IReadOnlyDictionary<Language, CueSets> sets) =>
        file.Kind == "cues" ? CueRule.From(file, info, sets)
        : file.Kind == "numbering" ? new ThreadRule(CueRule.From(file, info, sets), countsAlways: true)
        : file.Kind == "thread" ? new ThreadRule(CueRule.From(file, info, sets), countsAlways: false)
        : InCode.TryGetValue(file.Kind, out var create) ? create(info)
        : throw new FormatException($"kind '{file.Kind}' does not exist: use cues, numbering, thread, {string.Join(", ", InCode.Keys)}.");
}
