namespace CoachBot.State.Inbox;

/// <summary>Does the work of one channel's inbox items.</summary>
internal interface IInboxHandler
{
    /// <summary>The <see cref="InboxItem.Channel"/> it works for.</summary>
    string Channel { get; }

    /// <summary>Does the work; the item is forgotten when this returns and tried again, later, when it throws.</summary>
    /// <param name="item">What was accepted.</param>
    /// <param name="attempt">1 the first time. From 2 on an earlier attempt may have died half-way: look before you answer twice.</param>
    /// <param name="cancellationToken">The service is stopping.</param>
    Task HandleAsync(InboxItem item, int attempt, CancellationToken cancellationToken);
}
