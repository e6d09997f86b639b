using CoachBot.Coaching.Knowledge;

namespace CoachBot.Coaching.Tips;

/// <summary>Gives one tip after the other, none twice before all were seen.</summary>
public sealed class TipJar
{
    private readonly KnowledgeBase _knowledge;

    /// <param name="tips">The tips, in the order in which they are given where no topic is asked for.</param>
    /// <param name="knowledge">Understands which topic is asked for.</param>
    public TipJar(IReadOnlyList<Tip> tips, KnowledgeBase knowledge)
    {
        Tips = tips;
        _knowledge = knowledge;
    }

    public IReadOnlyList<Tip> Tips { get; }

    public static TipJar Load(KnowledgeBase knowledge) => new(TipReader.ReadAll(), knowledge);

    /// <param name="language">The language of the request.</param>
    /// <param name="topicOrMood">A topic, or words such as "something on crisis"; null for any.</param>
    /// <param name="seen">The ids of the tips given before, the oldest first.</param>
    public Tip Next(Language language, string? topicOrMood, IReadOnlyCollection<string> seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        var ordered = InOrder(TopicsOf(topicOrMood, language));
        return ordered.Find(tip => !seen.Contains(tip.Id, StringComparer.Ordinal)) ?? LongestAgo(ordered, seen);
    }

    private IReadOnlyList<string> TopicsOf(string? words, Language language)
    {
        if (words?.Trim() is not { } topic)
        {
            return [];
        }

        if (Topics.All.Contains(topic, StringComparer.Ordinal))
        {
            return [topic];
        }

        var topics = TipRequest.Subject(topic) is { Length: > 0 } subject ? _knowledge.About(subject, language) : [];
        return TipMoods.TopicIn(topic) is { } mood ? [.. topics.Prepend(mood).Distinct(StringComparer.Ordinal)] : topics;
    }

    private List<Tip> InOrder(IReadOnlyList<string> topics)
    {
        var ranks = topics.Select((topic, rank) => (topic, rank)).ToDictionary(pair => pair.topic, pair => pair.rank, StringComparer.Ordinal);
        return [.. Tips.OrderBy(tip => ranks.GetValueOrDefault(tip.Topic, int.MaxValue))];
    }

    // All were seen: the asked topic once more, beginning with what was seen first.
    private static Tip LongestAgo(List<Tip> ordered, IReadOnlyCollection<string> seen)
    {
        var order = seen.Distinct(StringComparer.Ordinal).Select((id, i) => (id, i)).ToDictionary(pair => pair.id, pair => pair.i, StringComparer.Ordinal);
        return ordered.TakeWhile(tip => string.Equals(tip.Topic, ordered[0].Topic, StringComparison.Ordinal)).MinBy(tip => order[tip.Id])!;
    }
}
