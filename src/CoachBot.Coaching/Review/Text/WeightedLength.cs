namespace CoachBot.Coaching.Review.Text;

/// <summary>Measures posts as twitter-text 3 does. Linear in the length of the text.</summary>
public static class WeightedLength
{
    /// <summary>Measures a text by today's rules.</summary>
    public static PostLength Measure(string text) => Measure(text, Weighting.Version3);

    /// <summary>Measures a text.</summary>
    /// <param name="text">The text; it need not be normalised.</param>
    /// <param name="weighting">The rules to count by.</param>
    public static PostLength Measure(string text, Weighting weighting)
    {
        ArgumentNullException.ThrowIfNull(text);
        var normalized = Normalization.ToComposed(text);
        var length = Measure(normalized, PostEntities.Extract(normalized).AsSpan(), weighting);
        return ReferenceEquals(normalized, text) ? length : length with { FitsUpTo = Normalization.OriginalIndex(text, length.FitsUpTo) };
    }

    /// <summary>Measures a text whose entities are known already.</summary>
    /// <param name="text">The text in normalisation form C.</param>
    /// <param name="entities">The entities of that very text.</param>
    /// <param name="weighting">The rules to count by.</param>
    public static PostLength Measure(ReadOnlySpan<char> text, ReadOnlySpan<PostEntity> entities, Weighting weighting)
    {
        ArgumentNullException.ThrowIfNull(weighting);
        var meter = new WeightMeter(text, weighting);
        foreach (var entity in entities)
        {
            if (entity.Kind == PostEntityKind.Url) meter.AddLink(entity.Span);
        }

        return meter.Finish();
    }
}
