using System.Globalization;
using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.Review.Kinds;

/// <summary>
/// Finds the counter of a thread ("1/9", "(1/12)", "Tweet 1 of 11"). A scale, a fraction or a date is none: the counter stands
/// at an end of the draft, in brackets, alone as a sentence or after the word thread, and nothing is "of" it.
/// </summary>
internal static class ThreadNumbering
{
    private const int MostMonths = 12;

    /// <summary>The first counter of a thread of at least <paramref name="fewest"/> posts.</summary>
    public static TextSpan? Find(Draft draft, int fewest)
    {
        for (var token = 0; token + 2 < draft.Tokens.Count; token++)
        {
            if (Posts(draft, token) is { } counter && counter.Total >= fewest && IsCounter(draft, token, counter))
            {
                return draft.SpanOf(token, token + 2);
            }
        }

        return null;
    }

    private static (int Number, int Total)? Posts(Draft draft, int token)
    {
        var tokens = draft.Tokens;
        return tokens[token].Kind == TokenKind.Number && tokens[token + 2].Kind == TokenKind.Number && draft.FoldedForm(tokens[token + 1]) is "/"
            && tokens[token + 1].Is(TokenTraits.Joined) && tokens[token + 2].Is(TokenTraits.Joined)
            && int.TryParse(draft.Written(tokens[token].Span), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(draft.Written(tokens[token + 2].Span), NumberStyles.None, CultureInfo.InvariantCulture, out var total)
            && number >= 1 && number <= total && total < 1000 && draft.Written(tokens[token + 2].Span)[0] != '0' && draft.Written(tokens[token].Span)[0] != '0'
            ? (number, total)
            : null;
    }

    private static bool IsCounter(Draft draft, int token, (int Number, int Total) counter)
    {
        var before = token > 0 ? draft.FoldedForm(draft.Tokens[token - 1]) : default;
        var after = token + 3 < draft.Tokens.Count ? draft.FoldedForm(draft.Tokens[token + 3]) : default;
        if (after is "/" or "de" or "des" or "du" or "d" or "of" or "the" or "%")
        {
            return false;
        }

        if (before is "thread" or "fil" or "tweet" or "post" or "episode" or "part" or "partie" || (before is "(" or "[" && after is ")" or "]"))
        {
            return true;
        }

        var couldBeDate = counter.Number > 1 && counter.Total <= MostMonths;
        return !couldBeDate && (StandsFirst(draft, token) || StandsLast(draft, token + 2));
    }

    private static bool StandsFirst(Draft draft, int token)
    {
        var sentence = draft.Sentences[draft.Tokens[token].Sentence];
        for (var index = sentence.FirstToken; index < token; index++)
        {
            if (draft.Tokens[index].Kind is TokenKind.Word or TokenKind.Number)
            {
                return false;
            }
        }

        return draft.Tokens[token].Sentence == 0 || IsAlone(draft, token + 2, sentence.EndToken);
    }

    private static bool StandsLast(Draft draft, int token)
    {
        var first = token - 2;
        var opens = first == 0 || draft.Tokens[first].Sentence != draft.Tokens[first - 1].Sentence || draft.Tokens[first - 1].Kind is TokenKind.Punctuation or TokenKind.Emoji;
        return opens && IsAlone(draft, token, draft.Tokens.Count);
    }

    private static bool IsAlone(Draft draft, int token, int end)
    {
        for (var index = token + 1; index < end; index++)
        {
            if (draft.Tokens[index].Kind is not (TokenKind.Punctuation or TokenKind.Emoji or TokenKind.Hashtag or TokenKind.Url)
                && !draft.Tokens[index].Is(TokenTraits.InHashtag))
            {
                return false;
            }
        }

        return true;
    }
}
