namespace CoachBot.State.Nudges;

/// <summary>The nudges people asked for: at most one a person.</summary>
internal interface INudgeStore
{
    Task<Nudge?> FindAsync(string tenant, string channel, string user, CancellationToken cancellationToken);

    /// <summary>Sets or replaces a person's nudge.</summary>
    /// <param name="nudge">What they chose.</param>
    /// <param name="due">When it is next sent, in UTC.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    Task SaveAsync(Nudge nudge, DateTimeOffset due, CancellationToken cancellationToken);

    Task RemoveAsync(string tenant, string channel, string user, CancellationToken cancellationToken);

    /// <summary>
    /// Takes the nudges due at <paramref name="now"/> and sets each one's next time in the same step, so that of many replicas
    /// one gets it, and one that dies before sending sends it never rather than twice.
    /// </summary>
    /// <param name="now">The time, in UTC.</param>
    /// <param name="atMost">How many to take.</param>
    /// <param name="next">When a nudge is next due.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    Task<IReadOnlyList<Nudge>> TakeDueAsync(DateTimeOffset now, int atMost, Func<Nudge, DateTimeOffset> next, CancellationToken cancellationToken);
}
