using CoachBot.Coaching.Review.Cues;
using CoachBot.Coaching.Review.Loading;

namespace CoachBot.Coaching.Review.Kinds;

/// <summary>Raises where cues combine within a sentence as the rule file says.</summary>
internal sealed class CueRule : IReviewRule
{
    private const int MostFindings = 3;

    private readonly Dictionary<Language, IReadOnlyList<CueCondition>> _conditions;
    private readonly Dictionary<Language, PhraseSwaps> _swaps;

    private readonly SpanWidth _width;

    private CueRule(RuleInfo info, SpanWidth width, Dictionary<Language, IReadOnlyList<CueCondition>> conditions, Dictionary<Language, PhraseSwaps> swaps)
    {
        Info = info;
        _width = width;
        _conditions = conditions;
        _swaps = swaps;
    }

    public RuleInfo Info { get; }

    public static CueRule From(RuleFile file, RuleInfo info, IReadOnlyDictionary<Language, CueSets> sets)
    {
        var conditions = new Dictionary<Language, IReadOnlyList<CueCondition>>();
        var swaps = new Dictionary<Language, PhraseSwaps>();
        foreach (var (language, known) in sets)
        {
            var section = file.Cues.GetValueOrDefault(language.Code()) ?? throw new FormatException($"cues: '{language.Code()}' is missing.");
            conditions[language] = section.Raise.ConvertAll(raise => new CueCondition(
                raise.All.Count > 0 ? Find(raise.All) : throw new FormatException("raise: a condition needs 'all'."),
                Find(raise.Unless),
                Find(raise.UnlessAnywhere),
                Find(raise.Anywhere),
                Find(raise.Only),
                raise.Spare,
                raise.Within));
            swaps[language] = new PhraseSwaps(section.Swaps);

            int[] Find(List<string> names) => [.. names.Select(name => known.Find(file.Id, name))];
        }

        var width = Enum.TryParse<SpanWidth>(file.Span, ignoreCase: true, out var parsed) ? parsed
            : throw new FormatException($"span '{file.Span}' is none of cues, clause, sentence, draft.");
        return new CueRule(info, width, conditions, swaps);
    }

    public void Review(ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var draft = context.Draft;
        var reported = 0;
        for (var sentence = 0; sentence < draft.Sentences.Count && reported < MostFindings; sentence++)
        {
            if (Find(context, sentence) is not { } span)
            {
                continue;
            }

            if (_width == SpanWidth.Draft)
            {
                context.Report(Info, null);
                return;
            }

            context.Report(Info, span, _swaps[draft.Language].EditsFor(draft, span));
            reported++;
        }
    }

    /// <summary>The trouble in a sentence; conditions that hold on overlapping words make one finding.</summary>
    private TextSpan? Find(ReviewContext context, int sentence)
    {
        (int First, int Last)? found = null;
        foreach (var condition in _conditions[context.Draft.Language])
        {
            if (condition.Find(context.Cues, sentence) is { } other)
            {
                found = found is null ? other
                    : other.First <= found.Value.Last && found.Value.First <= other.Last
                        ? (Math.Min(found.Value.First, other.First), Math.Max(found.Value.Last, other.Last))
                        : found;
            }
        }

        return found is null ? null : _width.Widen(context.Draft, found.Value.First, found.Value.Last);
    }
}
