using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.BlockKit.Elements;

internal static class Option
{
    /// <summary>A value comes back as it was sent or not at all: it cannot be shortened.</summary>
    public static bool Fits(string? value) =>
        value is { Length: > 0 and <= SlackLimits.OptionValue } && SlackText.Clean(value) == value;

    public static JObject Of(string? title, string value) => new() { ["text"] = SlackText.Plain(title ?? value, SlackLimits.OptionText), ["value"] = value };
}
