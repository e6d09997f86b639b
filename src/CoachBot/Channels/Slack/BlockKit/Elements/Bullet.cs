namespace CoachBot.Channels.Slack.BlockKit.Elements;

/// <summary>Lines that begin with a bullet become items of a list, which screen readers announce as one.</summary>
internal static class Bullet
{
    private const string Mark = "• ";

    public static ParagraphKind KindOf(string text) => IsOn(text) ? ParagraphKind.Bullet : ParagraphKind.Plain;

    public static string Strip(string text) => IsOn(text) ? text[Mark.Length..] : text;

    public static bool IsOn(string text) => text.StartsWith(Mark, StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(text[Mark.Length..]);
}
