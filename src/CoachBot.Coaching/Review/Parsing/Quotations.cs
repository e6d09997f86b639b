namespace CoachBot.Coaching.Review.Parsing;

/// <summary>Finds what stands between quotation marks: « », “ ”, " ".</summary>
internal static class Quotations
{
    /// <summary>Spans between a pair of marks within one paragraph, marks excluded; an unpaired mark quotes nothing.</summary>
    public static List<TextSpan> Find(ReadOnlySpan<char> text)
    {
        List<TextSpan>? spans = null;
        var open = -1;
        var closing = '\0';
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character == '\n')
            {
                open = -1;
            }
            else if (open >= 0 && character == closing)
            {
                (spans ??= []).Add(TextSpan.FromBounds(open, index));
                open = -1;
            }
            else if (open < 0 && ClosingOf(character) is var close and not '\0')
            {
                (open, closing) = (index + 1, close);
            }
        }

        return spans ?? None;
    }

    private static readonly List<TextSpan> None = [];

    private static char ClosingOf(char open) => open switch
    {
        '«' => '»',
        '“' => '”',
        '"' => '"',
        _ => '\0',
    };
}
