using CoachBot.Coaching.Learning;

namespace CoachBot.Coaching.Understanding;

/// <summary>
/// Parts a draft from the words that hand it over: "review: …", "thoughts on this one? …",
/// « voilà ce que je compte publier : … », a draft in quotation marks with a question around it.
/// </summary>
public static class Introduction
{
    private const int LongestIntroduction = 90;

    /// <summary>The draft alone; null where nothing in the message hands a draft over.</summary>
    public static string? Strip(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Quoted(message) ?? Led(message);
    }

    private static string? Quoted(string message)
    {
        foreach (var (open, close) in new[] { ('«', '»'), ('“', '”'), ('"', '"') })
        {
            var start = message.IndexOf(open, StringComparison.Ordinal);
            var end = start < 0 ? -1 : message.LastIndexOf(close);
            if (end <= start + 1)
            {
                continue;
            }

            var around = message[..start] + " " + message[(end + 1)..];
            return around.Length <= LongestIntroduction && HandsOver(around, anywhere: true) ? Trim(message[(start + 1)..end]) : null;
        }

        return null;
    }

    private static string? Led(string message)
    {
        for (var i = 0; i < Math.Min(message.Length, LongestIntroduction); i++)
        {
            var length = SeparatorLength(message, i);
            if (length > 0 && HandsOver(message[..i], anywhere: false))
            {
                return Trim(message[(i + length)..]);
            }
        }

        return message.Length <= LongestIntroduction && Announces(message) ? string.Empty : null;
    }

    private static int SeparatorLength(string message, int i) => message[i] switch
    {
        ':' when !message.AsSpan(i).StartsWith("://", StringComparison.Ordinal) => 1,
        '\n' or '?' or '.' => 1,
        '-' when message.AsSpan(i).StartsWith("->", StringComparison.Ordinal) => 2,
        '–' or '—' => 1,
        '-' when i > 0 && message[i - 1] == ' ' => 1,
        '→' => 1,
        ',' => 1,
        ' ' when i > 0 && IntroductionPhrases.Verbs.Contains(Fold(message[..i])) => 1,
        _ => 0,
    };

    private static bool HandsOver(string words, bool anywhere)
    {
        var folded = Fold(words);
        return IntroductionPhrases.Whole.Contains(folded)
            || Holds(folded, IntroductionPhrases.Phrases)
            || (anywhere && Holds(folded, IntroductionPhrases.AroundQuotes));
    }

    private static bool Announces(string message) => Holds(Fold(message), IntroductionPhrases.Announcements);

    private static bool Holds(string folded, string[] phrases)
    {
        var padded = $" {folded} ";
        return Array.Exists(phrases, phrase => padded.Contains($" {phrase} ", StringComparison.Ordinal));
    }

    private static string Fold(string words)
    {
        using var text = new FoldedText(words);
        var kept = new List<string>();
        for (var token = 0; token < text.TokenCount; token++)
        {
            if (text.Tokens[token].Kind is TokenKind.Word or TokenKind.Number)
            {
                kept.Add(text.Word(token).ToString());
            }
        }

        return string.Join(' ', kept).Replace("' ", "'", StringComparison.Ordinal);
    }

    private static string Trim(string draft)
    {
        var trimmed = draft.Trim(' ', '\n', '\r', '\t', '\u00A0', '\u202F', ':', '-', '–', '—', '>', '→');
        return trimmed.Length > 1 && ((trimmed[0] == '«' && trimmed[^1] == '»') || (trimmed[0] == '"' && trimmed[^1] == '"') || (trimmed[0] == '“' && trimmed[^1] == '”'))
            ? trimmed[1..^1].Trim()
            : trimmed;
    }
}
