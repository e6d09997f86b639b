namespace CoachBot.Channels;

/// <summary>Whether a channel takes part, and what to tell the operator about it at start.</summary>
/// <param name="IsOn">Whether its endpoints are there.</param>
/// <param name="Detail">Why, or what to set.</param>
/// <param name="LoopbackOnly">Whether it answers only callers on this machine.</param>
internal sealed record ChannelState(bool IsOn, string Detail, bool LoopbackOnly = false);
