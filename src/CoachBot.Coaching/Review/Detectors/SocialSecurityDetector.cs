using System.Globalization;

namespace CoachBot.Coaching.Review.Detectors;

/// <summary>Finds social-security and national-insurance numbers of France, the United States, Canada, the United Kingdom, Belgium and Switzerland.</summary>
internal sealed class SocialSecurityDetector : IDetector
{
    private const int NamedWithin = 8;
    private const int FrenchBody = 13;
    private const int FrenchWhole = 15;
    private const int WrittenTogether = 9;

    private static readonly Localized What = new("un numéro de sécurité sociale", "a social-security number");

    private readonly Surroundings _named = new("security");

    public void Find(Draft draft, DigitRun[] runs, List<Detection> found)
    {
        foreach (var run in runs)
        {
            if (!run.HasPlus && (IsFrench(draft, run) || IsAmerican(draft, run) || IsCanadian(draft, run) || IsBelgianOrSwiss(run)))
            {
                found.Add(new Detection(run.Span, What));
            }
            else if (IsBritish(draft.Text, run))
            {
                found.Add(new Detection(TextSpan.FromBounds(run.Span.Start - BeforeLetters(draft.Text, run.Span.Start), run.Span.End + AfterLetter(draft.Text, run.Span.End)), What));
            }
        }

        foreach (var token in draft.Tokens)
        {
            if (token.Span.Length == WrittenTogether && IsBritishTogether(draft.Written(token.Span)))
            {
                found.Add(new Detection(token.Span, What));
            }
        }
    }

    private static bool IsBritishTogether(ReadOnlySpan<char> word) =>
        char.IsAsciiLetterUpper(word[0]) && char.IsAsciiLetterUpper(word[1]) && !word[2..8].ContainsAnyExceptInRange('0', '9') && word[8] is >= 'A' and <= 'D';

    private bool IsFrench(Draft draft, DigitRun run)
    {
        if (run.Digits.Length is not (FrenchBody or FrenchWhole) || run.Digits[0] is not ('1' or '2'))
        {
            return false;
        }

        var isGrouped = run.IsGrouped(1, 2, 2, 2, 3, 3) || run.IsGrouped(1, 2, 2, 2, 3, 3, 2) || run.IsGrouped(13, 2);
        return isGrouped || _named.Near(draft, run.Span.Start, NamedWithin) || (run.Groups.Length == 1 && HasFrenchKey(run.Digits));
    }

    private static bool HasFrenchKey(string digits) =>
        digits.Length == FrenchWhole
        && 97 - (long.Parse(digits.AsSpan(0, FrenchBody), CultureInfo.InvariantCulture) % 97) == long.Parse(digits.AsSpan(FrenchBody), CultureInfo.InvariantCulture)
        && digits.AsSpan(3, 2) is not ("00" or "13" or "14" or "15" or "16" or "17" or "18" or "19");

    private bool IsAmerican(Draft draft, DigitRun run) =>
        run.IsGrouped(3, 2, 4) && run.Digits[..3] is not ("000" or "666") && (run.Separators == "--" || _named.Near(draft, run.Span.Start, NamedWithin));

    private bool IsCanadian(Draft draft, DigitRun run) => run.IsGrouped(3, 3, 3) && _named.Near(draft, run.Span.Start, NamedWithin);

    private static bool IsBelgianOrSwiss(DigitRun run) =>
        (run.IsGrouped(2, 2, 2, 3, 2) && run.Separators == "..-.") || (run.IsGrouped(3, 4, 4, 2) && run.Digits.StartsWith("756", StringComparison.Ordinal));

    /// <summary>Two letters, six digits in pairs, a letter from A to D.</summary>
    private static bool IsBritish(string text, DigitRun run) =>
        run.IsGrouped(2, 2, 2) && run.Separators == "  " && BeforeLetters(text, run.Span.Start) > 0 && AfterLetter(text, run.Span.End) > 0;

    private static int BeforeLetters(string text, int start)
    {
        var gap = start > 0 && text[start - 1] == ' ' ? 1 : 0;
        var letters = start - gap - 2;
        return letters >= 0 && char.IsAsciiLetterUpper(text[letters]) && char.IsAsciiLetterUpper(text[letters + 1]) && (letters == 0 || !char.IsLetterOrDigit(text[letters - 1])) ? gap + 2 : 0;
    }

    private static int AfterLetter(string text, int end)
    {
        var gap = end < text.Length && text[end] == ' ' ? 1 : 0;
        var letter = end + gap;
        return letter < text.Length && text[letter] is >= 'A' and <= 'D' && (letter + 1 == text.Length || !char.IsLetterOrDigit(text[letter + 1])) ? gap + 1 : 0;
    }
}
