using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.Review.Kinds;

/// <summary>Takes phrases out of a draft so that the rest still reads. What holds a figure, a link or a name is never taken out.</summary>
internal static class Deletion
{
    private const int LongestLead = 3;
    private const int FewestWords = 5;
    private const int LongestSentence = 14;

    /// <summary>The edits that delete a finding; none where too little of the draft, or something that matters, would go.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="finding">What to delete.</param>
    /// <param name="all">All findings of the rule: where each is mended, this much must be left.</param>
    public static IReadOnlyList<TextEdit> Of(Draft draft, CueFinding finding, List<CueFinding> all)
    {
        var sentence = draft.Sentences[draft.Tokens[finding.First].Sentence];
        var (first, end) = finding.Drop == Drop.Sentence ? (sentence.FirstToken, sentence.EndToken) : WithLead(draft, finding, sentence);
        if (Words(draft, sentence.FirstToken, first) + Words(draft, end, sentence.EndToken) == 0)
        {
            (first, end) = (sentence.FirstToken, sentence.EndToken);
        }

        var isApart = finding.Drop == Drop.Sentence || IsApart(draft, sentence, first, end);
        return isApart && !Matters(draft, first, end, finding) && Words(draft, first, end) <= LongestSentence && WordsLeft(draft, all) >= FewestWords ? Delete(draft, sentence, first, end) : [];
    }

    /// <summary>Whether the words can go without breaking the grammar: they open the sentence, or stand between marks.</summary>
    private static bool IsApart(Draft draft, Sentence sentence, int first, int end) =>
        first == sentence.FirstToken
        || (draft.Tokens[first].Kind == TokenKind.Punctuation && (end == sentence.EndToken || draft.Tokens[end].Kind is TokenKind.Punctuation or TokenKind.Emoji));

    private static int WordsLeft(Draft draft, List<CueFinding> all)
    {
        var words = Words(draft, 0, draft.Tokens.Count);
        foreach (var finding in all)
        {
            var sentence = draft.Sentences[draft.Tokens[finding.First].Sentence];
            words -= finding.Drop == Drop.Sentence ? Words(draft, sentence.FirstToken, sentence.EndToken) : Words(draft, finding.First, finding.Last + 1);
        }

        return words;
    }

    /// <summary>At the head of a sentence the words up to a colon go too, and the mark after them; elsewhere the comma before.</summary>
    private static (int First, int End) WithLead(Draft draft, CueFinding finding, Sentence sentence)
    {
        var end = finding.Last + 1;
        if (finding.First == sentence.FirstToken)
        {
            for (var token = end; token < Math.Min(sentence.EndToken, end + LongestLead); token++)
            {
                if (draft.FoldedForm(draft.Tokens[token]) is ":")
                {
                    return (finding.First, token + 1);
                }
            }

            return (finding.First, end < sentence.EndToken && draft.FoldedForm(draft.Tokens[end]) is "," or "." or "!" or "+" or "-" or "—" or "–" ? end + 1 : end);
        }

        return (draft.FoldedForm(draft.Tokens[finding.First - 1]) is "," or ";" or "—" or "–" ? finding.First - 1 : finding.First, end);
    }

    private static bool Matters(Draft draft, int first, int end, CueFinding finding)
    {
        for (var token = first; token < end; token++)
        {
            var here = draft.Tokens[token];
            var isCue = token >= finding.First && token <= finding.Last;
            if (!isCue && (here.Kind is TokenKind.Number or TokenKind.Url or TokenKind.Mention || (here.Kind == TokenKind.Word && here.Is(TokenTraits.Capitalised) && !here.Is(TokenTraits.Opening | TokenTraits.InHashtag))))
            {
                return true;
            }
        }

        return false;
    }

    private static int Words(Draft draft, int first, int end)
    {
        var words = 0;
        for (var token = first; token < end; token++)
        {
            words += draft.Tokens[token].Kind == TokenKind.Word ? 1 : 0;
        }

        return words;
    }

    private static List<TextEdit> Delete(Draft draft, Sentence sentence, int first, int end)
    {
        var isAtHead = first == sentence.FirstToken;
        var isWhole = isAtHead && end == sentence.EndToken;
        var start = first > 0 && !isAtHead ? draft.Tokens[first - 1].Span.End : draft.Tokens[first].Span.Start;
        var stop = isWhole ? Math.Max(sentence.Span.End, draft.Tokens[end - 1].Span.End) : draft.Tokens[end - 1].Span.End;
        while (isAtHead && stop < draft.Text.Length && draft.Text[stop] is ' ' or '\u00A0' or '\u202F')
        {
            stop++;
        }

        var edits = new List<TextEdit> { new(TextSpan.FromBounds(start, stop), "") };
        if (isAtHead && !isWhole && char.IsLower(draft.Text[stop]) && draft.Tokens[end].Kind == TokenKind.Word)
        {
            edits.Add(new TextEdit(new TextSpan(stop, 1), char.ToUpperInvariant(draft.Text[stop]).ToString()));
        }

        return edits;
    }
}
