using CoachBot.Coaching.Review;
using CoachBot.Coaching.Review.Cues;
using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.Policy;

/// <summary>An organisation's words as one index, matched as the rules' cues are: without regard to case, accents or elision.</summary>
internal sealed class HouseWords
{
    private readonly CueIndex _index;

    // Two sets a word: as written, and in the plural.
    private readonly HouseWord[] _words;

    private HouseWords(CueIndex index, HouseWord[] words)
    {
        _index = index;
        _words = words;
    }

    /// <summary>Null where there are none, so that nothing is looked for.</summary>
    /// <exception cref="FormatException">A word holds no letter.</exception>
    public static HouseWords? Of(IReadOnlyCollection<HouseWord> words)
    {
        if (words.Count == 0)
        {
            return null;
        }

        var sets = new CueSets();
        foreach (var (word, index) in words.Select((word, index) => (word, index)))
        {
            sets.Add($"{index}", [word.Words, .. HandleOf(word)]);
            sets.Add($"{index}s", TakesPlural(word) ? [word.Words + "s"] : []);
        }

        return new HouseWords(CueIndexBuilder.Build(sets), [.. words]);
    }

    /// <summary>The words found, in the order of the draft; of two that overlap the longer one.</summary>
    public IReadOnlyList<HouseMatch> Find(Draft draft)
    {
        var hits = new List<CueHit>();
        _index.Find(draft, hits);
        var matches = hits
            .Select(hit => new HouseMatch(_words[hit.Set / 2], hit.First, hit.Last, hit.Set % 2 == 1))
            .Where(match => (match.Word.Language ?? draft.Language) == draft.Language && IsWrittenAsName(draft, match))
            .OrderBy(match => match.First).ThenByDescending(match => match.Last)
            .ToList();
        return matches.FindAll(new Outermost().Keeps);
    }

    /// <summary>A name of one word may also be a common noun (« Atlas », "Orange"): it counts with a capital, a # or an @.</summary>
    private static bool IsWrittenAsName(Draft draft, HouseMatch match)
    {
        if (match.Word.Kind is not (HouseWordKind.CodeName or HouseWordKind.Person or HouseWordKind.Competitor) || match.First < match.Last || !char.IsUpper(match.Word.Words[0]))
        {
            return true;
        }

        var token = draft.Tokens[match.First];
        return token.Kind is TokenKind.Mention or TokenKind.Hashtag || token.Is(TokenTraits.Capitalised | TokenTraits.InHashtag);
    }

    private static IEnumerable<string> HandleOf(HouseWord word)
    {
        var handle = string.Concat(word.Words.Where(char.IsAsciiLetterOrDigit));
        return word.Kind is HouseWordKind.CodeName or HouseWordKind.Person or HouseWordKind.Competitor && handle.Length is > 1 and < 16 ? ["@" + handle] : [];
    }

    private static bool TakesPlural(HouseWord word) =>
        word.Kind is HouseWordKind.Banned or HouseWordKind.Preferred && char.IsLetter(word.Words[^1]) && word.Words[^1] is not ('s' or 'x' or 'z');

    /// <summary>Of matches in the order of their beginnings, the longer first, keeps those that no longer one of their kind holds.</summary>
    private sealed class Outermost
    {
        private readonly Dictionary<HouseWordKind, (int First, int Last)> _furthest = [];

        public bool Keeps(HouseMatch match)
        {
            var isInside = _furthest.TryGetValue(match.Word.Kind, out var far) && (far.Last > match.Last || (far.Last == match.Last && far.First < match.First));
            if (!isInside)
            {
                _furthest[match.Word.Kind] = (match.First, match.Last);
            }

            return !isInside;
        }
    }
}
