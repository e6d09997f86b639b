namespace CoachBot.Channels.Slack.BlockKit;

internal enum ParagraphKind
{
    Plain,

    /// <summary>Somebody's own words: Slack draws a bar beside them.</summary>
    Quote,

    /// <summary>An item of a list with bullets.</summary>
    Bullet,
}
