using CoachBot.Coaching.Policy;
using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.Review.Cues;

/// <summary>The cues found in a draft, by sentence. Words that the draft quotes from somebody else are left out.</summary>
internal sealed class CueReading
{
    private const int BitsPerWord = 64;
    private const int MostHits = 32;

    private readonly IReadOnlyList<HouseMatch> _house;
    private readonly List<CueHit> _hits = [];
    private readonly ulong[] _present;
    private readonly ulong[] _anywhere;
    private readonly int _wordsPerSentence;

    /// <param name="draft">The draft.</param>
    /// <param name="index">The cues of its language.</param>
    /// <param name="house">The organisation's own words in it: its competitors are cues, and what it allows is none.</param>
    public CueReading(Draft draft, CueIndex index, IReadOnlyList<HouseMatch> house)
    {
        Draft = draft;
        _house = house;
        _wordsPerSentence = (index.SetCount + BitsPerWord - 1) / BitsPerWord;
        _present = new ulong[_wordsPerSentence * draft.Sentences.Count];
        _anywhere = new ulong[_wordsPerSentence];
        index.Find(draft, _hits);
        AddCompetitors(index.RivalSet);
        _hits.RemoveAll(hit => draft.Tokens[hit.First].Is(TokenTraits.Quoted));
        foreach (var hit in _hits)
        {
            _present[(hit.Sentence * _wordsPerSentence) + (hit.Set / BitsPerWord)] |= 1UL << (hit.Set % BitsPerWord);
            _anywhere[hit.Set / BitsPerWord] |= 1UL << (hit.Set % BitsPerWord);
        }
    }

    public Draft Draft { get; }

    public bool Has(int sentence, int set) =>
        (_present[(sentence * _wordsPerSentence) + (set / BitsPerWord)] & (1UL << (set % BitsPerWord))) != 0;

    public bool HasAnywhere(int set) => (_anywhere[set / BitsPerWord] & (1UL << (set % BitsPerWord))) != 0;

    /// <summary>How many words, numbers, mentions and links of the draft belong to no phrase of these sets.</summary>
    public int CountUncovered(IReadOnlyList<int> sets)
    {
        var covered = new bool[Draft.Tokens.Count];
        foreach (var hit in _hits.Where(hit => sets.Contains(hit.Set)))
        {
            Array.Fill(covered, true, hit.First, hit.Last - hit.First + 1);
        }

        return Draft.Tokens.Where((token, index) => !covered[index] && !token.Is(TokenTraits.InHashtag) && token.Kind is (TokenKind.Word or TokenKind.Number or TokenKind.Mention or TokenKind.Url)).Count();
    }

    /// <summary>The first hits of a set within a sentence, in the order of the text. More than these a sentence has only where somebody tries.</summary>
    public IEnumerable<CueHit> Of(int sentence, int set)
    {
        var found = 0;
        for (var index = FirstOf(sentence); index < _hits.Count && _hits[index].Sentence == sentence && found < MostHits; index++)
        {
            if (_hits[index].Set == set && !IsAllowed(_hits[index]))
            {
                found++;
                yield return _hits[index];
            }
        }
    }

    private void AddCompetitors(int rivalSet)
    {
        var found = _hits.Count;
        foreach (var match in _house)
        {
            if (match.Word.Kind == HouseWordKind.Competitor)
            {
                _hits.Add(new CueHit(rivalSet, match.First, match.Last, Draft.Tokens[match.First].Sentence));
            }
        }

        if (_hits.Count > found)
        {
            _hits.Sort((left, right) => (left.First, left.Last, left.Set).CompareTo((right.First, right.Last, right.Set)));
        }
    }

    private bool IsAllowed(CueHit hit)
    {
        foreach (var match in _house)
        {
            if (match.Word.Kind == HouseWordKind.Allowed && match.First <= hit.First && hit.Last <= match.Last)
            {
                return true;
            }
        }

        return false;
    }

    private int FirstOf(int sentence)
    {
        var (low, high) = (0, _hits.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _hits[middle].Sentence < sentence ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
