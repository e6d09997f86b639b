using System.Collections.Frozen;
using CoachBot.Coaching.Review.Kinds;

namespace CoachBot.Coaching.Review.Detectors;

/// <summary>Finds e-mail addresses of people. A mailbox that a function answers (press@, contact@) is there to be published.</summary>
internal sealed class EmailDetector : IDetector
{
    private const int LongestPart = 64;
    private const int LongestDomain = 253;

    private static readonly Localized What = new("une adresse électronique", "an e-mail address");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Functions =
        KindData.Words("personal", "functions").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public void Find(Draft draft, DigitRun[] runs, List<Detection> found)
    {
        var text = draft.Text;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var (start, end) = (StartOfLocalPart(text, at), EndOfDomain(text, at));
            if (end > at && start < at && !Functions.Contains(Box(text.AsSpan(start, at - start))) && !IsInLink(text, start))
            {
                found.Add(new Detection(TextSpan.FromBounds(start, end), What));
            }
        }

        FindSpelledOut(text, "(at)", found);
        FindSpelledOut(text, "[at]", found);
    }

    /// <summary><c>name (at) host.org</c> hides from robots, not from readers.</summary>
    private static void FindSpelledOut(string text, string sign, List<Detection> found)
    {
        for (var at = text.IndexOf(sign, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(sign, at + sign.Length, StringComparison.OrdinalIgnoreCase))
        {
            var last = at + sign.Length - 1;
            last += last + 1 < text.Length && text[last + 1] == ' ' ? 1 : 0;
            var local = at > 0 && text[at - 1] == ' ' ? at - 1 : at;
            var (start, end) = (StartOfLocalPart(text, local), EndOfDomain(text, last));
            if (end > last && start < local)
            {
                found.Add(new Detection(TextSpan.FromBounds(start, end), What));
            }
        }
    }

    private static ReadOnlySpan<char> Box(ReadOnlySpan<char> local) => local.IndexOfAny('.', '-', '+') is var cut and > 0 ? local[..cut] : local;

    /// <summary><c>https://user:secret@host</c> is no address.</summary>
    private static bool IsInLink(string text, int start) => start > 0 && text[start - 1] is '/' or ':' && text.AsSpan(0, start).EndsWith("//", StringComparison.Ordinal)
        || (start > 0 && text[start - 1] == ':' && text.AsSpan(Math.Max(0, start - LongestPart), Math.Min(start, LongestPart)).Contains("//", StringComparison.Ordinal));

    private static int StartOfLocalPart(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestPart && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '_' or '-' or '+' or '%' or '\''))
        {
            start--;
        }

        while (start < at && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>The end of a domain name with at least one dot and a last label of letters; the position of the sign where there is none.</summary>
    private static int EndOfDomain(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && end - at < LongestDomain && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'))
        {
            end++;
        }

        while (end > at + 1 && text[end - 1] is '.' or '-')
        {
            end--;
        }

        var domain = text.AsSpan(at + 1, end - at - 1);
        var dot = domain.LastIndexOf('.');
        return dot > 0 && domain.Length - dot > 2 && domain[(dot + 1)..].IndexOfAnyInRange('0', '9') < 0 ? end : at;
    }
}
