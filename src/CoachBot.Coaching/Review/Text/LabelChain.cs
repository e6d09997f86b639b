using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Review.Text;

/// <summary>Host labels in a row, with the last top-level domain that follows one of them.</summary>
[StructLayout(LayoutKind.Auto)]
internal record struct LabelChain
{
    private int _start;
    private int _hostEnd;

    // Where a label has an underscore, what comes after it is a host of its own if the whole is none.
    private int _restStart;
    private int _restEnd;

    public static LabelChain Closed => new() { _start = -1 };

    public readonly bool IsOpen => _start >= 0;

    public static LabelChain Open(int start) => new() { _start = start, _hostEnd = -1, _restEnd = -1 };

    public void Extend(ReadOnlySpan<char> text, HostLabel label)
    {
        var end = TopLevelDomains.End(text, label.End + 1);
        if (end < 0) return;
        if (label.LastUnderscore < _start)
        {
            _hostEnd = end;
        }
        else if (_restEnd < 0)
        {
            _restEnd = end;
            _restStart = label.LastUnderscore + 1;
            while (!PostCharacter.IsDomain(text[_restStart])) _restStart++;
        }
    }

    public readonly bool TryGetHost(out TextSpan host)
    {
        host = _hostEnd >= 0 ? TextSpan.FromBounds(_start, _hostEnd) : TextSpan.FromBounds(_restStart, _restEnd);
        return _hostEnd >= 0 || _restEnd >= 0;
    }
}
