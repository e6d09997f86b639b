using System.Buffers;
using System.Runtime.InteropServices;
using CoachBot.Coaching.Policy;
using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.Review.Cues;

/// <summary>The cues found in a draft, by sentence. Words that the draft quotes from somebody else are left out.</summary>
internal sealed class CueReading : IDisposable
{
    private const int BitsPerWord = 64;
    private const int MostKept = 4_096;

    /// <summary>How many hits of a set a condition looks at within a sentence.</summary>
    public const int MostHits = 32;

    private readonly IReadOnlyList<HouseMatch> _house;
    private readonly RivalPraise? _praise;
    [ThreadStatic]
    private static List<CueHit>? spare;

    private readonly List<CueHit> _hits = TakeSpare();
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
        _praise = index.Praise;
        _wordsPerSentence = (index.SetCount + BitsPerWord - 1) / BitsPerWord;
        _present = new ulong[_wordsPerSentence * draft.Sentences.Count];
        _anywhere = new ulong[_wordsPerSentence];
        index.Find(draft, _hits);
        AddCompetitors(index.RivalSet);
        if (draft.Quotations.Count > 0)
        {
            _hits.RemoveAll(hit => draft.Tokens[hit.First].Is(TokenTraits.Quoted));
        }

        foreach (var hit in _hits)
        {
            _present[(hit.Sentence * _wordsPerSentence) + (hit.Set / BitsPerWord)] |= 1UL << (hit.Set % BitsPerWord);
            _anywhere[hit.Set / BitsPerWord] |= 1UL << (hit.Set % BitsPerWord);
        }
    }

    public Draft Draft { get; }

    /// <summary>Whether the draft praises a competitor and takes nothing back.</summary>
    public bool PraisesRival => _praise?.IsIn(this) == true;

    public bool Has(int sentence, int set) =>
        (_present[(sentence * _wordsPerSentence) + (set / BitsPerWord)] & (1UL << (set % BitsPerWord))) != 0;

    public bool HasAnywhere(int set) => (_anywhere[set / BitsPerWord] & (1UL << (set % BitsPerWord))) != 0;

    /// <summary>How many words, numbers, mentions and links of the draft belong to no phrase of these sets.</summary>
    public int CountUncovered(int[] sets)
    {
        var covered = ArrayPool<bool>.Shared.Rent(Draft.Tokens.Count);
        covered.AsSpan(0, Draft.Tokens.Count).Clear();
        foreach (var hit in _hits)
        {
            if (sets.Contains(hit.Set))
            {
                covered.AsSpan(hit.First, hit.Last - hit.First + 1).Fill(true);
            }
        }

        var uncovered = 0;
        for (var index = 0; index < Draft.Tokens.Count; index++)
        {
            var token = Draft.Tokens[index];
            uncovered += !covered[index] && !token.Is(TokenTraits.InHashtag) && token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Mention or TokenKind.Url ? 1 : 0;
        }

        ArrayPool<bool>.Shared.Return(covered);
        return uncovered;
    }

    /// <summary>The first hits of a set within a sentence, in the order of the text. More than these a sentence has only where somebody tries.</summary>
    public CueHits Of(int sentence, int set) => new(this, sentence, set);

    /// <summary>Gives the memory of the hits back for the next draft.</summary>
    public void Dispose()
    {
        if (_hits.Count <= MostKept)
        {
            _hits.Clear();
            spare = _hits;
        }
    }

    /// <summary>The first hit of a set at or after a position, -1 for none in the sentence.</summary>
    internal int Next(int sentence, int set, int from)
    {
        var hits = CollectionsMarshal.AsSpan(_hits);
        for (var index = from < 0 ? FirstOf(sentence) : from; index < hits.Length && hits[index].Sentence == sentence; index++)
        {
            if (hits[index].Set == set && !IsAllowed(hits[index]))
            {
                return index;
            }
        }

        return -1;
    }

    internal CueHit this[int index] => _hits[index];

    private static List<CueHit> TakeSpare()
    {
        var taken = spare ?? [];
        spare = null;
        return taken;
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
