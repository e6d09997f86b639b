namespace CoachBot.Coaching.Review;

/// <summary>A draft from a rule file.</summary>
/// <param name="Language">The language it is written in.</param>
/// <param name="Text">The draft without marks.</param>
/// <param name="Raises">Whether the rule must find something in it.</param>
/// <param name="Span">The expected span, marked <c>[|…|]</c> in the file; null where the whole draft is meant.</param>
public sealed record RuleExample(Language Language, string Text, bool Raises, TextSpan? Span)
{
    private const string Open = "[|";
    private const string Close = "|]";

    /// <summary>Reads an example with its marks.</summary>
    public static RuleExample Parse(Language language, string marked, bool raises)
    {
        ArgumentNullException.ThrowIfNull(marked);
        var start = marked.IndexOf(Open, StringComparison.Ordinal);
        var end = marked.IndexOf(Close, StringComparison.Ordinal);
        if (start < 0 || end < start)
        {
            return new RuleExample(language, marked, raises, null);
        }

        var text = marked.Remove(end, Close.Length).Remove(start, Open.Length);
        return new RuleExample(language, text, raises, TextSpan.FromBounds(start, end - Open.Length));
    }
}
