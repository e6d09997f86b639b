using System.Collections.Frozen;
using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.Review.Kinds;

/// <summary>
/// Finds words shouted in capitals. What tells a sentence from a row of acronyms or company names is its small words
/// (THE, DE, NOT…), a French elision, or long words with no comma between them.
/// </summary>
internal static class CapitalRuns
{
    private const int ShortestRun = 3;
    private const int LongWord = 6;

    private static readonly List<(int First, int Last)> None = [];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SmallWords =
        KindData.Words("capitals", "small").ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The runs, as first and last token.</summary>
    public static List<(int First, int Last)> Find(Draft draft)
    {
        List<(int, int)>? runs = null;
        for (var token = 0; token < draft.Tokens.Count; token++)
        {
            if (!IsCapitals(draft.Tokens[token]))
            {
                continue;
            }

            var run = Read(draft, token);
            if (IsShouted(draft, run))
            {
                (runs ??= []).Add((run.First, run.Last));
            }

            token = run.Last;
        }

        return runs ?? None;
    }

    public static bool IsSmallWord(Draft draft, Token token) => SmallWords.Contains(draft.FoldedForm(token));

    private static CapitalRun Read(Draft draft, int token)
    {
        var run = new CapitalRun { First = token };
        while (run.First > 0 && IsLoneLetter(draft.Tokens[run.First - 1]))
        {
            run.First--;
        }

        var afterElision = run.First < token && IsElision(draft, draft.Tokens[token - 1]);
        for (; token < draft.Tokens.Count; token++)
        {
            var here = draft.Tokens[token];
            if (IsCapitals(here))
            {
                run.Last = token;
                run.Words += afterElision ? 2 : 1;
                run.SmallWords += afterElision || IsSmallWord(draft, here) ? 1 : 0;
                run.Spoken += afterElision || IsSmallWord(draft, here) || (here.Span.Length >= LongWord && !HasDigit(draft, here)) ? 1 : 0;
            }
            else if (!IsNeutral(draft, here))
            {
                break;
            }
            else if (here.Kind == TokenKind.Punctuation && draft.FoldedForm(here) is ",")
            {
                run.Commas++;
            }

            afterElision = IsElision(draft, here);
        }

        return run;
    }

    private static bool IsShouted(Draft draft, CapitalRun run) =>
        (run.Words >= ShortestRun && run.Commas == 0 && (run.SmallWords > 0 || run.Spoken >= ShortestRun))
        || (run.Words >= ShortestRun && run.Spoken > 1 && run.SmallWords > 0)
        || (run.Words > 1 && run.Spoken == run.Words && run.SmallWords > 0 && IsWholeSentences(draft, run));

    private static bool IsWholeSentences(Draft draft, CapitalRun run)
    {
        var first = draft.Sentences[draft.Tokens[run.First].Sentence];
        var last = draft.Sentences[draft.Tokens[run.Last].Sentence];
        for (var token = run.Last + 1; token < last.EndToken; token++)
        {
            if (draft.Tokens[token].Kind is not (TokenKind.Punctuation or TokenKind.Emoji or TokenKind.Hashtag))
            {
                return false;
            }
        }

        return run.First == first.FirstToken;
    }

    private static bool IsCapitals(Token token) =>
        token.Kind == TokenKind.Word && token.Is(TokenTraits.AllCapitals) && !token.Is(TokenTraits.InHashtag | TokenTraits.Quoted);

    private static bool IsLoneLetter(Token token) =>
        token.Kind == TokenKind.Word && token.Span.Length <= 2 && token.Is(TokenTraits.Capitalised) && !token.Is(TokenTraits.InHashtag | TokenTraits.Quoted);

    private static bool IsElision(Draft draft, Token token) => IsLoneLetter(token) && draft.Written(token.Span)[^1] is '\'' or '’';

    private static bool IsNeutral(Draft draft, Token token) =>
        token.Kind is TokenKind.Number or TokenKind.Punctuation or TokenKind.Emoji || (IsLoneLetter(token) && (token.Span.Length == 1 || IsElision(draft, token)));

    private static bool HasDigit(Draft draft, Token token) => draft.Written(token.Span).ContainsAnyInRange('0', '9');
}
