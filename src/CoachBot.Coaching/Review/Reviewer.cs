using CoachBot.Coaching.Learning;
using CoachBot.Coaching.Policy;
using CoachBot.Coaching.Review.Cues;
using CoachBot.Coaching.Review.Loading;

namespace CoachBot.Coaching.Review;

/// <summary>Reads a draft with every rule. Same draft, same policy: same findings, in the same order.</summary>
public sealed class Reviewer
{
    private readonly IReadOnlyDictionary<Language, CueIndex> _indexes;

    private readonly LearnedReading _learned;
    private readonly HouseReading _house;

    private Reviewer(IReadOnlyList<IReviewRule> rules, IReadOnlyDictionary<Language, CueIndex> indexes, DraftScorer scorer)
    {
        Rules = rules;
        _indexes = indexes;
        _learned = new LearnedReading(scorer, rules);
        _house = new HouseReading(HouseStyle, rules.Single(rule => rule.Info.Id == "confidential").Info);
    }

    public IReadOnlyList<IReviewRule> Rules { get; }

    /// <summary>The rule of the words that an organisation bans or prefers; it looks for nothing until a policy names some.</summary>
    public static RuleInfo HouseStyle { get; } = ReadHouseStyle();

    /// <summary>A reviewer with the rules that ship with the coach.</summary>
    /// <exception cref="FormatException">A rule file has a mistake.</exception>
    public static Reviewer Load() => Load(DraftScorer.Load());

    /// <summary>A reviewer with those rules and another scorer, such as one that has not learned from the drafts it is measured on.</summary>
    /// <exception cref="FormatException">A rule file has a mistake.</exception>
    public static Reviewer Load(DraftScorer scorer)
    {
        var (rules, indexes) = RuleLoader.Load();
        return new Reviewer(rules, indexes, scorer);
    }

    /// <param name="text">The draft as written; may be empty or of any length.</param>
    /// <param name="language">The language whose cues apply.</param>
    /// <param name="policy">The organisation's settings.</param>
    public ReviewReport Review(string text, Language language, ReviewPolicy policy)
    {
        var draft = Draft.Parse(text, language);
        var house = policy.Words?.Find(draft) ?? [];
        using var cues = new CueReading(draft, _indexes[language], house);
        var context = new ReviewContext(draft, policy, cues, house);
        foreach (var rule in Rules)
        {
            rule.Review(context);
        }

        _house.Review(context);
        _learned.Review(context);

        return new ReviewReport(draft, InOrder(context.Findings), policy);
    }

    /// <summary>Gravest first, then in the order of the text.</summary>
    internal static IReadOnlyList<Finding> InOrder(IReadOnlyList<Finding> findings) => findings.Count < 2 ? findings
        : [.. findings.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Span?.Start ?? 0)];

    private static RuleInfo ReadHouseStyle()
    {
        const string Name = $"policy/{RuleNames.HouseStyle}.yaml";
        return RuleLoader.Describe(Name, RuleFileReader.Read<RuleFile>(Name, EmbeddedFiles.ReadOne(Name)));
    }
}
