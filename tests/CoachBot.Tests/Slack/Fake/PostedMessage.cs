using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack.Fake;

/// <summary>A message that the app brought to people.</summary>
public sealed record PostedMessage
{
    public required string Channel { get; init; }

    public required string Ts { get; init; }

    public string? ThreadTs { get; init; }

    public required string Text { get; init; }

    public required JArray Blocks { get; init; }

    /// <summary>The only person who sees it; null for everybody in the channel.</summary>
    public string? OnlyFor { get; init; }

    public JObject? Metadata { get; init; }

    public string Words => BlockWords.Of(Blocks);
}
