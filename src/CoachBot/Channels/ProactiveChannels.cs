namespace CoachBot.Channels;

/// <summary>Finds the channel to write first on.</summary>
internal static class ProactiveChannels
{
    /// <summary>The one that serves the channel that activities name so; null where none does.</summary>
    public static IProactiveChannel? Serving(this IEnumerable<IProactiveChannel> channels, string? channelId) =>
        channels.FirstOrDefault(channel => channel.Serves(channelId ?? ""));
}
