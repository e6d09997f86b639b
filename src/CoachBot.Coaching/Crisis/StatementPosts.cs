using CoachBot.Coaching.Review.Text;

namespace CoachBot.Coaching.Crisis;

/// <summary>Spreads the statement over one post, or two where it does not fit.</summary>
internal static class StatementPosts
{
    /// <param name="limit">In weighted characters.</param>
    public static IReadOnlyList<IReadOnlyList<StatementPart>> Spread(IReadOnlyList<StatementPart> parts, int limit)
    {
        if (parts.Count < 2 || Over(parts, limit) == 0)
        {
            return [parts];
        }

        var split = Splits(parts).MinBy(split => Over([.. parts.Take(split)], limit) + Over([.. parts.Skip(split)], limit));
        return [[.. parts.Take(split)], [.. parts.Skip(split)]];
    }

    public static string TextOf(IEnumerable<StatementPart> parts) => string.Join(' ', parts.Select(part => part.Text));

    /// <summary>After the people affected first, for the facts must not go out without a word for them; then the nearest places.</summary>
    private static IEnumerable<int> Splits(IReadOnlyList<StatementPart> parts)
    {
        var people = parts.TakeWhile(part => part.Step != CrisisSteps.WhoIsAffected).Count() + 1;
        return Enumerable.Range(1, parts.Count - 1).OrderBy(split => Math.Abs(split - people));
    }

    private static int Over(IReadOnlyList<StatementPart> parts, int limit) =>
        Math.Max(0, WeightedLength.Measure(TextOf(parts)).Weighted - limit);
}
