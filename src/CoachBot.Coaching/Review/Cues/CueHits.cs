using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Review.Cues;

/// <summary>The hits of one set within a sentence; a struct that foreach walks without allocating.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct CueHits(CueReading cues, int sentence, int set)
{
    private int _index = -1;
    private int _next = -1;
    private int _found;

    public readonly CueHit Current => cues[_index];

    public readonly CueHits GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_found == CueReading.MostHits)
        {
            return false;
        }

        _index = cues.Next(sentence, set, _next);
        _next = _index + 1;
        _found++;
        return _index >= 0;
    }
}
