using CoachBot.Coaching.Review.Cues;
using CoachBot.Coaching.Review.Loading;

namespace CoachBot.Coaching.Review.Kinds;

/// <summary>Raises where cues combine within a sentence as the rule file says.</summary>
internal sealed class CueRule : IReviewRule
{
    private const int MostFindings = 3;

    private readonly Dictionary<Language, (CueCondition Condition, Drop Drop)[]> _conditions;
    private readonly Dictionary<Language, PhraseSwaps> _swaps;

    private readonly SpanWidth _width;

    private CueRule(RuleInfo info, SpanWidth width, Dictionary<Language, (CueCondition Condition, Drop Drop)[]> conditions, Dictionary<Language, PhraseSwaps> swaps)
    {
        Info = info;
        _width = width;
        _conditions = conditions;
        _swaps = swaps;
    }

    public RuleInfo Info { get; }

    public static CueRule From(RuleFile file, RuleInfo info, IReadOnlyDictionary<Language, CueSets> sets)
    {
        var conditions = new Dictionary<Language, (CueCondition Condition, Drop Drop)[]>();
        var swaps = new Dictionary<Language, PhraseSwaps>();
        foreach (var (language, known) in sets)
        {
            var section = file.Cues.GetValueOrDefault(language.Code()) ?? throw new FormatException($"cues: '{language.Code()}' is missing.");
            conditions[language] = [.. section.Raise.Select(raise => (new CueCondition(
                raise.All.Count > 0 ? Find(raise.All) : throw new FormatException("raise: a condition needs 'all'."),
                Find(raise.Unless),
                Find(raise.UnlessAnywhere),
                Find(raise.Anywhere),
                Find(raise.Only),
                raise.Spare,
                raise.Within), DropOf(raise.Drop)))];
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
        if (!MayHold(context.Cues, context.Draft.Language))
        {
            return;
        }

        var draft = context.Draft;
        List<CueFinding>? findings = null;
        for (var sentence = 0; sentence < draft.Sentences.Count && (findings is null || findings.Count < MostFindings); sentence++)
        {
            if (Find(context, sentence) is { } found)
            {
                (findings ??= []).Add(found);
            }
        }

        if (findings is not null && _width == SpanWidth.Draft)
        {
            context.Report(Info, null);
            return;
        }

        foreach (var found in findings ?? [])
        {
            context.Report(Info, _width.Widen(draft, found.First, found.Last), Mend(context, found, findings!));
        }
    }

    // Most rules find nothing in most drafts: one look at the draft tells, before each of its sentences is looked at.
    private bool MayHold(CueReading cues, Language language)
    {
        foreach (var (condition, _) in _conditions[language])
        {
            if (cues.HasAnywhere(condition.All[0]))
            {
                return true;
            }
        }

        return false;
    }

    private static Drop DropOf(string drop) => Enum.TryParse<Drop>(drop, ignoreCase: true, out var parsed) ? parsed
        : throw new FormatException($"drop '{drop}' is none of nothing, cues, sentence.");

    /// <summary>
    /// Swaps the phrases of the whole sentence, since all of them would be raised, and deletes where there is nothing to swap. A fix that would leave
    /// a cue standing is none.
    /// </summary>
    private IReadOnlyList<TextEdit> Mend(ReviewContext context, CueFinding found, List<CueFinding> all)
    {
        var draft = context.Draft;
        var sentence = draft.Tokens[found.First].Sentence;
        var edits = _swaps[draft.Language].EditsFor(draft, draft.Sentences[sentence].Span);
        if (edits.Count == 0 && found.Drop != Drop.Nothing)
        {
            edits = Deletion.Of(draft, found, all);
        }

        return edits.Count > 0 && LeavesNoCue(context, sentence, edits) ? edits : [];
    }

    private bool LeavesNoCue(ReviewContext context, int sentence, IReadOnlyList<TextEdit> edits)
    {
        foreach (var (condition, _) in _conditions[context.Draft.Language])
        {
            if (condition.All.Length > 1)
            {
                continue;
            }

            foreach (var hit in context.Cues.Of(sentence, condition.All[0]))
            {
                var span = context.Draft.SpanOf(hit.First, hit.Last);
                if (!edits.Any(edit => edit.Span.Overlaps(span)))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>The trouble in a sentence; conditions that hold on overlapping words make one finding.</summary>
    private CueFinding? Find(ReviewContext context, int sentence)
    {
        CueFinding? found = null;
        foreach (var (condition, drop) in _conditions[context.Draft.Language])
        {
            if (condition.Find(context.Cues, sentence) is { } other)
            {
                found = found is not { } kept ? new CueFinding(other.First, other.Last, drop)
                    : other.First <= kept.Last && kept.First <= other.Last
                        ? new CueFinding(Math.Min(kept.First, other.First), Math.Max(kept.Last, other.Last), drop > kept.Drop ? drop : kept.Drop)
                        : kept;
            }
        }

        return found;
    }
}
