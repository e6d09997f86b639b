namespace CoachBot.Coaching.Review.Text;

/// <summary>Measures posts as twitter-text 3 does. Linear in the length of the text.</summary>
public static class WeightedLength
{
    /// <summary>Measures a text by today's rules.</summary>
    public static PostLength Measure(string text) => Measure(text, Weighting.Version3);

    /// <summary>Measures a text.</summary>
    /// <param name="text">The text; any UTF-16, normalised or not.</param>
    /// <param name="weighting">The rules to count by.</param>
    public static PostLength Measure(string text, Weighting weighting)
    {
        ArgumentNullException.ThrowIfNull(weighting);
        var composed = Normalization.ToComposed(text);
        var links = new EntityBuffer();
        new LinkScanner(composed).Scan(ref links);
        var length = Measure(text, composed, links.Entities, weighting);
        links.Dispose();
        return length;
    }

    /// <summary>Measures the composed form of a text whose links are known.</summary>
    internal static PostLength Measure(string text, string composed, ReadOnlySpan<PostEntity> links, Weighting weighting)
    {
        var meter = new WeightMeter(composed, weighting);
        foreach (var link in links) meter.AddLink(link.Span);
        var length = meter.Finish();
        return ReferenceEquals(composed, text) ? length : length with { FitsUpTo = Normalization.OriginalIndex(text, length.FitsUpTo) };
    }
}
