namespace CoachBot.Coaching.Review.Cues;

/// <summary>A competitor praised without any turn of reservation or irony.</summary>
/// <param name="Rival">The set of the ways to call a competitor.</param>
/// <param name="Praise">The set of sincere praise.</param>
/// <param name="Reserve">The set of turns of reservation.</param>
/// <param name="Irony">The set of frames that say the contrary.</param>
internal sealed record RivalPraise(int Rival, int Praise, int Reserve, int Irony)
{
    /// <summary>The praise by a language's shared sets; null where it has none.</summary>
    public static RivalPraise? From(CueSets sets, int rival)
    {
        var praise = new RivalPraise(rival, sets.FindShared("a-praise"), sets.FindShared("a-reserve"), sets.FindShared("a-irony"));
        return praise is { Rival: >= 0, Praise: >= 0, Reserve: >= 0, Irony: >= 0 } ? praise : null;
    }

    public bool IsIn(CueReading cues) =>
        cues.HasAnywhere(Rival) && cues.HasAnywhere(Praise) && !cues.HasAnywhere(Reserve) && !cues.HasAnywhere(Irony);
}
