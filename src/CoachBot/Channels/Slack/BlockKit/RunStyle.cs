namespace CoachBot.Channels.Slack.BlockKit;

/// <summary>The styles of Slack's rich text, by their names there.</summary>
[Flags]
internal enum RunStyle
{
    None = 0,
    Bold = 1,
    Italic = 2,
    Strike = 4,
    Underline = 8,
    Code = 16,
}
