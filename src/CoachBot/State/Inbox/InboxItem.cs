namespace CoachBot.State.Inbox;

/// <summary>A delivery that a channel acknowledges before the work is done.</summary>
/// <param name="Tenant">The organisation it belongs to: a directory (tenant) id, a Slack team or enterprise id.</param>
/// <param name="Channel">The channel whose <see cref="IInboxHandler"/> does the work.</param>
/// <param name="Key">The same for every delivery of the same thing, within tenant and channel.</param>
/// <param name="Conversation">Items of one conversation are worked on one after the other, in the order in which they came.</param>
/// <param name="Payload">What arrived, as the channel wishes to read it again. Encrypted at rest; erased when the work is done.</param>
/// <param name="User">Who it is from, as activities name them: what is kept of it is erased with them. Null where nobody is known.</param>
internal sealed record InboxItem(string Tenant, string Channel, string Key, string Conversation, string Payload, string? User = null);
