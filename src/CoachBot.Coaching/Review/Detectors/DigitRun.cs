using System.Text;

namespace CoachBot.Coaching.Review.Detectors;

/// <summary>Digits that belong together, such as <c>+33 6 12 34 56 78</c> or <c>4111-1111-1111-1111</c>.</summary>
/// <param name="Span">From the first sign or digit to the last digit (UTF-16).</param>
/// <param name="Digits">The digits alone.</param>
/// <param name="Groups">How many digits stand together, in order.</param>
/// <param name="Separators">What stands between the groups; one character for each gap.</param>
/// <param name="HasPlus">Whether a plus sign stands before.</param>
internal sealed record DigitRun(TextSpan Span, string Digits, int[] Groups, string Separators, bool HasPlus)
{
    private const int MostDigits = 24;
    private const int FewestDigits = 6;

    private static readonly DigitRun[] None = [];

    /// <summary>All runs of a text; those shorter or longer than any number this coach knows are left out.</summary>
    public static DigitRun[] Find(string text)
    {
        List<DigitRun>? runs = null;
        var position = 0;
        while (position < text.Length && text.AsSpan(position).IndexOfAnyInRange('0', '9') is var next and >= 0)
        {
            var first = position + next;
            var run = Read(text, first, out position);
            if (run is not null)
            {
                (runs ??= []).Add(run);
            }
        }

        return runs is null ? None : [.. runs];
    }

    /// <summary>Whether the groups have exactly these lengths.</summary>
    public bool IsGrouped(params ReadOnlySpan<int> groups) => Groups.AsSpan().SequenceEqual(groups);

    private static DigitRun? Read(string text, int first, out int end)
    {
        end = EndOf(text, first, out var count);
        if (count is < FewestDigits or > MostDigits)
        {
            return null;
        }

        var (digits, separators, groups) = (new StringBuilder(), new StringBuilder(), new List<int> { 0 });
        end = first;
        while (end < text.Length)
        {
            if (char.IsAsciiDigit(text[end]))
            {
                groups[^1]++;
                digits.Append(text[end++]);
                continue;
            }

            var gap = GapLength(text, end);
            if (gap == 0)
            {
                break;
            }

            separators.Append(text[end + gap - 1] is var mark && mark is '.' or '-' or '/' ? mark : ' ');
            groups.Add(0);
            end += gap;
        }

        var start = first > 0 && text[first - 1] == '(' && separators.Length > 0 && text.AsSpan(first, end - first).Contains(')') ? first - 1 : first;
        var hasPlus = start > 0 && text[start - 1] == '+';
        start -= hasPlus ? 1 : 0;
        var touchesWord = start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '_' or ',' or '.' && start > 1 && char.IsAsciiDigit(text[start - 2]));
        touchesWord |= end < text.Length && (char.IsLetter(text[end]) || text[end] == '_');
        return touchesWord ? null
            : new DigitRun(TextSpan.FromBounds(start, end), digits.ToString(), [.. groups], separators.ToString(), hasPlus);
    }

    private static int EndOf(string text, int first, out int digits)
    {
        var end = first;
        digits = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) ? 1 : GapLength(text, end)) is var step and > 0)
        {
            digits += char.IsAsciiDigit(text[end]) ? 1 : 0;
            end += step;
        }

        return end;
    }

    /// <summary>The length of what separates two groups at a position: one mark or space, a closing bracket, or a mark between spaces.</summary>
    private static int GapLength(string text, int position)
    {
        var end = position;
        while (end < text.Length && end - position < 3 && text[end] is ' ' or '\u00A0' or '\u202F' or '.' or '-' or '\u2011' or '/' or '(' or ')')
        {
            end++;
        }

        return end > position && end < text.Length && char.IsAsciiDigit(text[end]) && !IsDecimalPoint(text, position, end) ? end - position : 0;
    }

    private static bool IsDecimalPoint(string text, int position, int end) =>
        end - position > 1 && text[position] == '.' && text[position + 1] == ' ';
}
