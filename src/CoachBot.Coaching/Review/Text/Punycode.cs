namespace CoachBot.Coaching.Review.Text;

/// <summary>The length of a host label once encoded for the DNS (RFC 3492).</summary>
internal static class Punycode
{
    /// <summary>The longest label the DNS takes.</summary>
    public const int MaximumLabel = 63;

    private const int Base = 36;
    private const int InitialBias = 72;
    private const int FirstEncoded = 0x80;
    private const int PrefixLength = 4;

    /// <summary>The encoded length of a label, or a length above <see cref="MaximumLabel"/> where it is too long anyway.</summary>
    public static int EncodedLength(ReadOnlySpan<char> label)
    {
        var total = 0;
        for (; ; )
        {
            // The ideographic full stops separate labels as the dot does.
            var stop = label.IndexOfAny('\u3002', '\uFF0E', '\uFF61');
            total += PartLength(stop < 0 ? label : label[..stop]);
            if (stop < 0 || total > MaximumLabel) return total;
            total++;
            label = label[(stop + 1)..];
        }
    }

    private static int PartLength(ReadOnlySpan<char> part)
    {
        if (!part.ContainsAnyExceptInRange(' ', '~')) return part.Length;
        if (part.Length > 2 * MaximumLabel) return part.Length;
        Span<int> codePoints = stackalloc int[part.Length];
        var count = Decode(part, codePoints);
        return count > MaximumLabel ? count : PrefixLength + Encode(codePoints[..count]);
    }

    private static int Decode(ReadOnlySpan<char> part, Span<int> codePoints)
    {
        var count = 0;
        for (var i = 0; i < part.Length; i++)
        {
            var pair = char.IsHighSurrogate(part[i]) && i + 1 < part.Length && char.IsLowSurrogate(part[i + 1]);
            codePoints[count++] = pair ? char.ConvertToUtf32(part[i], part[++i]) : part[i];
        }

        return count;
    }

    private static int Encode(ReadOnlySpan<int> codePoints)
    {
        var basic = 0;
        foreach (var codePoint in codePoints) basic += codePoint < FirstEncoded ? 1 : 0;
        var length = basic > 0 ? basic + 1 : 0;
        var (handled, next, delta, bias) = (basic, FirstEncoded, 0, InitialBias);
        while (handled < codePoints.Length)
        {
            var smallest = Smallest(codePoints, next);
            delta += (smallest - next) * (handled + 1);
            next = smallest;
            foreach (var codePoint in codePoints)
            {
                if (codePoint < next) delta++;
                if (codePoint != next) continue;
                length += Digits(delta, bias);
                bias = Adapt(delta, handled + 1, first: handled == basic);
                delta = 0;
                handled++;
            }

            delta++;
            next++;
        }

        return length;
    }

    private static int Smallest(ReadOnlySpan<int> codePoints, int from)
    {
        var smallest = int.MaxValue;
        foreach (var codePoint in codePoints)
        {
            if (codePoint >= from && codePoint < smallest) smallest = codePoint;
        }

        return smallest;
    }

    private static int Digits(int value, int bias)
    {
        var digits = 1;
        for (var k = Base; ; k += Base, digits++)
        {
            var threshold = Math.Clamp(k - bias, 1, 26);
            if (value < threshold) return digits;
            value = (value - threshold) / (Base - threshold);
        }
    }

    private static int Adapt(int delta, int points, bool first)
    {
        delta = first ? delta / 700 : delta / 2;
        delta += delta / points;
        var k = 0;
        for (; delta > 455; k += Base) delta /= Base - 1;
        return k + (Base * delta / (delta + 38));
    }
}
