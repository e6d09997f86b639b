using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Review.Text;

/// <summary>The characters between two dots of a host name.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct HostLabel(int Start, int End, int LastUnderscore, bool HasDot)
{
    public static HostLabel Read(ReadOnlySpan<char> text, int start)
    {
        var underscore = -1;
        var end = start;
        while (end < text.Length && text[end] != '.' && PostCharacter.IsHost(text[end]))
        {
            if (text[end] == '_') underscore = end;
            end++;
        }

        return new HostLabel(start, end, underscore, end < text.Length && text[end] == '.');
    }

    public bool EndsWell(ReadOnlySpan<char> text) => End > Start && PostCharacter.IsDomain(text[End - 1]);

    public bool IsWhole(ReadOnlySpan<char> text) => EndsWell(text) && PostCharacter.IsDomain(text[Start]);
}
