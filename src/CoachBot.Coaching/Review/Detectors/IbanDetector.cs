using System.Globalization;
using CoachBot.Coaching.Review.Kinds;

namespace CoachBot.Coaching.Review.Detectors;

/// <summary>Finds bank account numbers (ISO 13616): country, length and check digits must fit, or the draft calls it an account.</summary>
internal sealed class IbanDetector : IDetector
{
    private const int Longest = 34;
    private const int NamedWithin = 12;

    private static readonly Localized What = new("un numéro de compte bancaire", "a bank account number");

    private static readonly Dictionary<string, int> Lengths = KindData.Words("personal", "iban")
        .ToDictionary(entry => entry[..2], entry => int.Parse(entry.AsSpan(2), CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private readonly Surroundings _named = new("account");
    private readonly Surroundings _sort = new("sort-code");

    public void Find(Draft draft, DigitRun[] runs, List<Detection> found)
    {
        var text = draft.Text;
        foreach (var run in runs)
        {
            if (IsFrenchOrBritishAccount(draft, run))
            {
                found.Add(new Detection(run.Span, What));
            }
        }

        for (var start = 0; start + 4 < text.Length; start++)
        {
            if (char.IsAsciiLetter(text[start]) && char.IsAsciiDigit(text[start + 2]) && (start == 0 || !char.IsLetterOrDigit(text[start - 1]))
                && Read(text, start, out var end) is { } account && (IsValid(account) || _named.Near(draft, start, NamedWithin)))
            {
                found.Add(new Detection(TextSpan.FromBounds(start, end), What));
                start = end;
            }
        }
    }

    /// <summary>A French RIB or a British sort code, where the draft speaks of an account.</summary>
    private bool IsFrenchOrBritishAccount(Draft draft, DigitRun run) =>
        (run.IsGrouped(5, 5, 11, 2) || (run.IsGrouped(2, 2, 2) && run.Separators == "--" && !run.HasPlus && _sort.Near(draft, run.Span.Start, NamedWithin)))
        && _named.Near(draft, run.Span.Start, NamedWithin);

    private static string? Read(string text, int start, out int end)
    {
        end = start;
        if (!char.IsAsciiDigit(text[start + 3]) || !Lengths.TryGetValue(text.Substring(start, 2).ToUpperInvariant(), out var length))
        {
            return null;
        }

        Span<char> account = stackalloc char[Longest];
        var count = 0;
        while (end < text.Length && count < length)
        {
            if (char.IsAsciiLetterOrDigit(text[end]))
            {
                account[count++] = char.ToUpperInvariant(text[end++]);
            }
            else if (text[end] is ' ' or '\u00A0' or '\u202F' or '-' && char.IsAsciiLetterOrDigit(text[end - 1]))
            {
                end++;
            }
            else
            {
                return null;
            }
        }

        var isWhole = count == length && (end == text.Length || !char.IsLetterOrDigit(text[end]));
        return isWhole && account[2..count].IndexOfAnyInRange('0', '9') >= 0 && CountDigits(account[..count]) >= count / 2 ? account[..count].ToString() : null;
    }

    private static int CountDigits(ReadOnlySpan<char> account)
    {
        var digits = 0;
        foreach (var character in account)
        {
            digits += char.IsAsciiDigit(character) ? 1 : 0;
        }

        return digits;
    }

    /// <summary>The remainder by 97 is 1 once the first four characters stand last and letters count from 10.</summary>
    private static bool IsValid(string account)
    {
        var remainder = 0;
        foreach (var character in account[4..] + account[..4])
        {
            var value = char.IsAsciiDigit(character) ? character - '0' : character - 'A' + 10;
            remainder = ((remainder * (value > 9 ? 100 : 10)) + value) % 97;
        }

        return remainder == 1;
    }
}
