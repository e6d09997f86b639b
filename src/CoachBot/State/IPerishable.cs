namespace CoachBot.State;

/// <summary>A stored item that knows what in it grows old.</summary>
internal interface IPerishable
{
    /// <summary>When the purge must next look at it.</summary>
    /// <param name="now">The time.</param>
    /// <param name="retention">How long the organisation keeps things.</param>
    DateTimeOffset PerishesAt(DateTimeOffset now, TimeSpan retention);

    /// <summary>Drops what is too old.</summary>
    /// <returns>False when nothing is left that is worth keeping.</returns>
    bool Prune(DateTimeOffset now, TimeSpan retention);
}
