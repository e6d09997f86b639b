using System.Collections.Frozen;
using CoachBot.Coaching.Review.Kinds;
using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.Review.Detectors;

/// <summary>
/// Finds postal addresses of people: a house number and a street, with a postcode or with words that make it somebody's home.
/// The address of premises open to all (a shop, a court, a registered office) is left alone unless a person is named with it.
/// </summary>
internal sealed class AddressDetector : IDetector
{
    private const int LongestNumber = 4;
    private const int LongestStreet = 4;
    private const int PostcodeWithin = 7;
    private const int LongestTown = 8;
    private const int HomeWithin = 16;

    private static readonly Localized What = new("une adresse postale", "a postal address");

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _before = Read("streets-before");
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _after = Read("streets-after");
    private readonly string[] _endings = [.. KindData.Words("personal", "street-endings")];
    private readonly Surroundings _home = new("home");
    private readonly Surroundings _public = new("public");

    public void Find(Draft draft, DigitRun[] runs, List<Detection> found)
    {
        for (var token = 0; token < draft.Tokens.Count; token++)
        {
            if (StreetFrom(draft, token) is not { } street)
            {
                continue;
            }

            var start = draft.Tokens[token].Span.Start;
            var end = EndWithPostcode(draft, street);
            var isHome = _home.Near(draft, start, HomeWithin);
            if (isHome || (end is not null && !_public.Near(draft, start, HomeWithin)))
            {
                found.Add(new Detection(draft.SpanOf(token, end ?? TownEnd(draft, street)), What));
            }
        }
    }

    /// <summary>The last token of house number and street, whichever comes first.</summary>
    private int? StreetFrom(Draft draft, int token) => draft.Tokens[token].Kind switch
    {
        TokenKind.Number => StreetEnd(draft, token),
        TokenKind.Word when IsName(draft.Tokens[token]) && EndsAsStreet(draft, token) && IsHouseNumber(draft, token + 1) => token + 1,
        _ => null,
    };

    private bool EndsAsStreet(Draft draft, int token)
    {
        var folded = draft.FoldedForm(draft.Tokens[token]);
        foreach (var ending in _endings)
        {
            if (folded.Length > ending.Length && folded.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHouseNumber(Draft draft, int token) =>
        token < draft.Tokens.Count && draft.Tokens[token].Kind == TokenKind.Number && draft.Tokens[token].Span.Length <= LongestNumber;

    /// <summary>The last token of the street that a house number begins.</summary>
    private int? StreetEnd(Draft draft, int number)
    {
        if (draft.Tokens[number].Span.Length > LongestNumber || draft.Written(draft.Tokens[number].Span).IndexOfAny('.', ',') >= 0)
        {
            return null;
        }

        var token = number + 1;
        while (token < draft.Tokens.Count && token <= number + 2 && draft.FoldedForm(draft.Tokens[token]) is "bis" or "ter" or "," or "a" or "b")
        {
            token++;
        }

        if (token >= draft.Tokens.Count)
        {
            return null;
        }

        return _before.Contains(draft.FoldedForm(draft.Tokens[token])) ? NameEnd(draft, token) : StreetNamedFirst(draft, token);
    }

    /// <summary>« rue des Tilleuls », « quai Saint-Michel »: the words up to a mark or to one that is no name.</summary>
    private static int? NameEnd(Draft draft, int street)
    {
        var last = street;
        for (var token = street + 1; token < draft.Tokens.Count && token <= street + 6; token++)
        {
            if (IsName(draft.Tokens[token]))
            {
                last = token;
            }
            else if (draft.FoldedForm(draft.Tokens[token]) is not ("de" or "des" or "du" or "la" or "le" or "les" or "l" or "d" or "aux" or "au" or "a" or "et" or "der" or "st" or "ste"))
            {
                break;
            }
        }

        return last > street ? last : null;
    }

    /// <summary>"14 Chapel Row", "7 Kastanjelaan": names, then a street word or an ending that is one.</summary>
    private int? StreetNamedFirst(Draft draft, int first)
    {
        for (var token = first; token < draft.Tokens.Count && token < first + LongestStreet; token++)
        {
            if (!IsName(draft.Tokens[token]))
            {
                return null;
            }

            if ((token > first && _after.Contains(draft.FoldedForm(draft.Tokens[token]))) || EndsAsStreet(draft, token))
            {
                return token;
            }
        }

        return null;
    }

    /// <summary>The last token of postcode and town, where a postcode follows.</summary>
    private static int? EndWithPostcode(Draft draft, int street)
    {
        for (var token = street + 1; token < draft.Tokens.Count && token <= street + PostcodeWithin; token++)
        {
            var here = draft.Tokens[token];
            var written = draft.Written(here.Span);
            if (here.Kind == TokenKind.Number && written.Length is 4 or 5 && written.IndexOfAnyExceptInRange('0', '9') < 0)
            {
                return TownEnd(draft, token);
            }

            if (IsBritishPostcode(draft, token))
            {
                return token + 1;
            }

            if (here.Kind is not (TokenKind.Word or TokenKind.Punctuation) || draft.FoldedForm(here) is "." or "!" or "?" or ";")
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsBritishPostcode(Draft draft, int token)
    {
        if (token + 1 >= draft.Tokens.Count)
        {
            return false;
        }

        var outward = draft.Written(draft.Tokens[token].Span);
        var inward = draft.Written(draft.Tokens[token + 1].Span);
        return outward.Length is >= 2 and <= 4 && char.IsAsciiLetterUpper(outward[0]) && outward[1..].IndexOfAnyInRange('0', '9') >= 0
            && inward.Length == 3 && char.IsAsciiDigit(inward[0]) && char.IsAsciiLetterUpper(inward[1]) && char.IsAsciiLetterUpper(inward[2]);
    }

    private static int TownEnd(Draft draft, int last)
    {
        var end = last;
        for (var token = last + 1; token < draft.Tokens.Count && token <= last + LongestTown; token++)
        {
            if (IsName(draft.Tokens[token]))
            {
                end = token;
            }
            else if (draft.FoldedForm(draft.Tokens[token]) is not ("le" or "la" or "les" or "sur" or "sous" or "en" or "de" or "du" or "a" or "in"))
            {
                break;
            }
        }

        return end;
    }

    private static bool IsName(Token token) => token.Kind == TokenKind.Word && token.Is(TokenTraits.Capitalised);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Read(string section) =>
        KindData.Words("personal", section).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
