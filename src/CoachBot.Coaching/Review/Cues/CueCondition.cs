namespace CoachBot.Coaching.Review.Cues;

/// <summary>Cue sets that make trouble together within a sentence, and those that switch it off.</summary>
/// <param name="All">Every one of these sets must have a phrase in the sentence; no word serves two of them.</param>
/// <param name="Unless">None of these may have one in the sentence.</param>
/// <param name="UnlessAnywhere">None of these may have one in the draft.</param>
/// <param name="Anywhere">Every one of these must have a phrase somewhere in the draft.</param>
/// <param name="Only">Where there are any, these must cover the words of the draft but for <paramref name="Spare"/>.</param>
/// <param name="Spare">How many words may stay uncovered.</param>
/// <param name="Within">The most tokens from the first to the last phrase, both included.</param>
internal sealed record CueCondition(
    int[] All,
    int[] Unless,
    int[] UnlessAnywhere,
    int[] Anywhere,
    int[] Only,
    int Spare,
    int Within)
{
    /// <summary>The tightest combination of phrases in a sentence, as its first and last token; null where there is none.</summary>
    public (int First, int Last)? Find(CueReading cues, int sentence)
    {
        if (!Holds(cues, sentence))
        {
            return null;
        }

        (int First, int Last)? best = null;
        foreach (var anchor in cues.Of(sentence, All[0]))
        {
            if (Extend(cues, anchor) is { } found && found.Last - found.First < Within
                && (best is null || found.Last - found.First < best.Value.Last - best.Value.First))
            {
                best = found;
            }
        }

        return best;
    }

    private bool Holds(CueReading cues, int sentence)
    {
        foreach (var set in All)
        {
            if (!cues.Has(sentence, set))
            {
                return false;
            }
        }

        foreach (var set in Unless)
        {
            if (cues.Has(sentence, set))
            {
                return false;
            }
        }

        foreach (var set in UnlessAnywhere)
        {
            if (cues.HasAnywhere(set))
            {
                return false;
            }
        }

        foreach (var set in Anywhere)
        {
            if (!cues.HasAnywhere(set))
            {
                return false;
            }
        }

        return Only.Length == 0 || cues.CountUncovered(Only) <= Spare;
    }

    private (int First, int Last)? Extend(CueReading cues, CueHit anchor)
    {
        Span<CueHit> taken = stackalloc CueHit[All.Length];
        taken[0] = anchor;
        var (first, last) = (anchor.First, anchor.Last);
        for (var part = 1; part < All.Length; part++)
        {
            if (Nearest(cues, anchor, All[part], taken[..part]) is not { } nearest)
            {
                return null;
            }

            taken[part] = nearest;
            (first, last) = (Math.Min(first, nearest.First), Math.Max(last, nearest.Last));
        }

        return (first, last);
    }

    /// <summary>The phrase of a set that is nearest to the anchor and shares no word with those taken already.</summary>
    private static CueHit? Nearest(CueReading cues, CueHit anchor, int set, ReadOnlySpan<CueHit> taken)
    {
        CueHit? nearest = null;
        foreach (var hit in cues.Of(anchor.Sentence, set))
        {
            if (IsFree(hit, taken) && (nearest is null || Distance(hit, anchor) < Distance(nearest.Value, anchor)))
            {
                nearest = hit;
            }
        }

        return nearest;
    }

    private static bool IsFree(CueHit hit, ReadOnlySpan<CueHit> taken)
    {
        foreach (var other in taken)
        {
            if (hit.Last >= other.First && other.Last >= hit.First)
            {
                return false;
            }
        }

        return true;
    }

    private static int Distance(CueHit hit, CueHit anchor) =>
        hit.First > anchor.Last ? hit.First - anchor.Last : anchor.First - hit.Last;
}
