namespace CoachBot.State.Processed;

/// <summary>An event that a channel may deliver more than once.</summary>
/// <param name="Tenant">The organisation it belongs to.</param>
/// <param name="Channel">The channel it came by.</param>
/// <param name="Key">The same for every delivery of it, within tenant and channel.</param>
/// <param name="User">Who caused it.</param>
internal sealed record ProcessedEvent(string Tenant, string Channel, string Key, string User);
