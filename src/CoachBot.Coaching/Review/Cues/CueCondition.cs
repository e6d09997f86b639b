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
        var taken = new List<CueHit> { anchor };
        foreach (var set in All.Skip(1))
        {
            CueHit? nearest = null;
            foreach (var hit in cues.Of(anchor.Sentence, set))
            {
                var isFree = taken.TrueForAll(other => hit.Last < other.First || other.Last < hit.First);
                if (isFree && (nearest is null || Distance(hit, anchor) < Distance(nearest.Value, anchor)))
                {
                    nearest = hit;
                }
            }

            if (nearest is null)
            {
                return null;
            }

            taken.Add(nearest.Value);
        }

        return (taken.Min(hit => hit.First), taken.Max(hit => hit.Last));
    }

    private static int Distance(CueHit hit, CueHit anchor) =>
        hit.First > anchor.Last ? hit.First - anchor.Last : anchor.First - hit.Last;
}
