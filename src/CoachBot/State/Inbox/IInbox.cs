namespace CoachBot.State.Inbox;

/// <summary>Keeps acknowledged work until it is done, across restarts and replicas.</summary>
internal interface IInbox
{
    /// <summary>Takes an item in; when this returns it is safe to acknowledge it.</summary>
    /// <returns>False when it was taken in before: acknowledge, and do nothing else.</returns>
    Task<bool> AcceptAsync(InboxItem item, CancellationToken cancellationToken);
}
