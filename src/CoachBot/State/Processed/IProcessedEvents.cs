namespace CoachBot.State.Processed;

/// <summary>
/// Lets a channel that answers within the request do each event once, across restarts and replicas: <see cref="BeginAsync"/>
/// before the turn, <see cref="DoneAsync"/> after it, <see cref="FailedAsync"/> when it threw, so that the next delivery is a new try.
/// </summary>
internal interface IProcessedEvents
{
    /// <summary>Takes an event up.</summary>
    /// <returns>False when it is done: there is nothing left to do but acknowledge it.</returns>
    Task<bool> BeginAsync(ProcessedEvent happened, CancellationToken cancellationToken);

    Task DoneAsync(ProcessedEvent happened, CancellationToken cancellationToken);

    Task FailedAsync(ProcessedEvent happened, CancellationToken cancellationToken);
}
