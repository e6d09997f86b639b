namespace CoachBot.Coaching.Practice;

/// <summary>Something an answer must (or must not) hold, in any of several wordings.</summary>
internal sealed class Fact
{
    private readonly string[] _forms;

    private Fact(string label, string[] forms) => (Label, _forms) = (label, forms);

    /// <summary>As it is shown.</summary>
    public string Label { get; }

    /// <param name="written">Wordings between bars, the first one shown; a star at the end of one stands for any ending.</param>
    /// <exception cref="FormatException">A wording is empty.</exception>
    public static Fact Parse(string written)
    {
        var forms = written.Split('|', StringSplitOptions.TrimEntries);
        return forms.Any(form => form.TrimEnd('*').Length == 0)
            ? throw new FormatException($"fact '{written}': a wording is empty.")
            : new Fact(forms[0].TrimEnd('*'), [.. forms.Select(form => ComparableText.Of(form.TrimEnd('*')) + (form.EndsWith('*') ? "*" : ""))]);
    }

    /// <param name="text">The text as <see cref="ComparableText"/> makes it.</param>
    public bool IsIn(string text) => _forms.Any(form => Occurs(text, form.AsSpan().TrimEnd('*'), openEnd: form.EndsWith('*')));

    private static bool Occurs(ReadOnlySpan<char> text, ReadOnlySpan<char> form, bool openEnd)
    {
        for (var from = 0; text[from..].IndexOf(form, StringComparison.Ordinal) is var at and >= 0; from += at + 1)
        {
            if (StartsWell(text, from + at, form[0]) && (openEnd || EndsWell(text, from + at + form.Length, form[^1])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWell(ReadOnlySpan<char> text, int start, char first) =>
        start == 0 || !char.IsLetterOrDigit(first)
        || (!char.IsLetterOrDigit(text[start - 1]) && !(char.IsAsciiDigit(first) && IsDecimalPoint(text, start - 1)));

    private static bool EndsWell(ReadOnlySpan<char> text, int end, char last) =>
        end == text.Length || !char.IsLetterOrDigit(last)
        || (!char.IsLetterOrDigit(text[end]) && !(char.IsAsciiDigit(last) && IsDecimalPoint(text, end)));

    private static bool IsDecimalPoint(ReadOnlySpan<char> text, int at) =>
        text[at] == '.' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
}
