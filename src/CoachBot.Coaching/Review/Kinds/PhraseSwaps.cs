namespace CoachBot.Coaching.Review.Kinds;

/// <summary>Milder words for phrases that are the trouble by themselves, from a rule file's <c>swaps</c>.</summary>
internal sealed class PhraseSwaps
{
    private readonly (string Phrase, string Milder)[] _swaps;

    /// <param name="swaps">What is written, compared without regard to case, and what to write instead.</param>
    public PhraseSwaps(IReadOnlyDictionary<string, string> swaps) =>
        _swaps = [.. swaps.Select(pair => (pair.Key, pair.Value)).OrderByDescending(pair => pair.Key.Length)];

    /// <summary>The edits for the phrases inside <paramref name="span"/>, longest first; none where no phrase is known.</summary>
    public IReadOnlyList<TextEdit> EditsFor(Draft draft, TextSpan span)
    {
        List<TextEdit>? edits = null;
        foreach (var (phrase, milder) in _swaps)
        {
            var position = span.Start;
            while (draft.Text.IndexOf(phrase, position, span.End - position, StringComparison.OrdinalIgnoreCase) is var at and >= 0)
            {
                position = at + phrase.Length;
                var edit = new TextEdit(new TextSpan(at, phrase.Length), MatchCase(draft.Text, at, milder));
                if (IsWholeWord(draft.Text, edit.Span) && (edits is null || !edits.Exists(other => other.Span.Overlaps(edit.Span))))
                {
                    (edits ??= []).Add(Close(draft.Text, edit));
                }
            }
        }

        return edits ?? (IReadOnlyList<TextEdit>)[];
    }

    /// <summary>
    /// An emoji often stands where a full stop would: without it two sentences would run into each other. The comma that led to
    /// what is taken out goes with it where another mark follows.
    /// </summary>
    private static TextEdit Close(string text, TextEdit edit)
    {
        if (edit.Replacement.Length > 0)
        {
            return edit;
        }

        var before = text.AsSpan(0, edit.Span.Start).TrimEnd();
        var after = text.AsSpan(edit.Span.End).TrimStart();
        if (before is [.., ','] && after is [] or [',' or '.' or '!' or '?' or '…', ..])
        {
            return new TextEdit(TextSpan.FromBounds(before.Length - 1, edit.Span.End), "");
        }

        var runOn = !char.IsLetterOrDigit(text[edit.Span.Start]) && before is [.., var last] && char.IsLetterOrDigit(last) && after is [var first, ..] && char.IsUpper(first);
        return runOn ? new TextEdit(TextSpan.FromBounds(before.Length, edit.Span.End), ".") : edit;
    }

    private static bool IsWholeWord(string text, TextSpan span) =>
        (span.Start == 0 || !char.IsLetterOrDigit(text[span.Start - 1])) && (span.End == text.Length || !char.IsLetterOrDigit(text[span.End]));

    /// <summary>A capital where the phrase had one; an abbreviation in capitals (ICYMI) had one only where it opens a sentence.</summary>
    private static string MatchCase(string text, int at, string milder)
    {
        var isAbbreviation = at + 1 < text.Length && char.IsUpper(text[at + 1]) && text.AsSpan(0, at).TrimEnd() is not ([] or [.., '.' or '!' or '?' or '…']);
        return char.IsUpper(text[at]) && !isAbbreviation && milder.Length > 0 ? char.ToUpperInvariant(milder[0]) + milder[1..] : milder;
    }
}
