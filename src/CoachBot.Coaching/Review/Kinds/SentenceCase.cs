using System.Buffers;
using System.Collections.Frozen;
using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.Review.Kinds;

/// <summary>Writes shouted words in sentence case; acronyms and names that can be told stay as they are.</summary>
internal static class SentenceCase
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names =
        KindData.Words("capitals", "names").ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EnglishNames =
        KindData.Words("capitals", "english").ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Acronyms =
        KindData.Words("capitals", "acronyms").ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>One edit a word.</summary>
    public static IEnumerable<TextEdit> Lower(Draft draft, List<(int First, int Last)> runs)
    {
        var elsewhere = SpellingsOutside(draft, runs);
        foreach (var (first, last) in runs)
        {
            for (var token = first; token <= last; token++)
            {
                if (draft.Tokens[token].Kind == TokenKind.Word && Rewrite(draft, token, elsewhere) is { } edit)
                {
                    yield return edit;
                }
            }
        }
    }

    /// <summary>How words are spelt where the draft does not shout: the writer knows the names and acronyms.</summary>
    private static Dictionary<string, string> SpellingsOutside(Draft draft, List<(int First, int Last)> runs)
    {
        var spellings = new Dictionary<string, string>(StringComparer.Ordinal);
        var next = 0;
        for (var token = 0; token < draft.Tokens.Count; token++)
        {
            while (next < runs.Count && runs[next].Last < token)
            {
                next++;
            }

            var here = draft.Tokens[token];
            if (here.Kind == TokenKind.Word && !here.Is(TokenTraits.Opening) && (next == runs.Count || token < runs[next].First))
            {
                spellings.TryAdd(draft.FoldedForm(here).ToString(), draft.Written(here.Span).ToString());
            }
        }

        return spellings;
    }

    private static TextEdit? Rewrite(Draft draft, int index, Dictionary<string, string> elsewhere)
    {
        var token = draft.Tokens[index];
        var written = draft.Written(token.Span);
        var folded = draft.FoldedForm(token);
        if (IsAcronym(draft, token) || written is "I" || written.StartsWith("I'", StringComparison.Ordinal) || written.StartsWith("I’", StringComparison.Ordinal))
        {
            return written.Length > 2 && written[0] == 'I' && written[1] is '\'' or '’' ? new TextEdit(token.Span, "I" + written[1..].ToString().ToLowerInvariant()) : null;
        }

        if (!token.Is(TokenTraits.Opening) && elsewhere.TryGetValue(folded.ToString(), out var spelling) && spelling.Length == written.Length)
        {
            return new TextEdit(token.Span, spelling);
        }

        var lower = written.ToString().ToLowerInvariant();
        var keepsCapital = token.Is(TokenTraits.Opening) || Names.Contains(folded) || (draft.Language == Language.English && EnglishNames.Contains(folded));
        return new TextEdit(token.Span, keepsCapital ? char.ToUpperInvariant(lower[0]) + lower[1..] : lower);
    }

    private static bool IsAcronym(Draft draft, Token token)
    {
        var written = draft.Written(token.Span);
        return !CapitalRuns.IsSmallWord(draft, token) && token.Is(TokenTraits.AllCapitals)
            && (Acronyms.Contains(draft.FoldedForm(token)) || written.ContainsAnyInRange('0', '9') || !draft.FoldedForm(token).ContainsAny(Vowels));
    }
}
