using AdaptiveCards;

namespace CoachBot.Cards;

/// <summary>A kind word where there is nothing to show: a stale button, an empty message, something done.</summary>
internal static class NoticeCard
{
    public static AdaptiveCard Build(CardText text, string words, string id = "notice")
    {
        var block = Parts.Text(words);
        block.Id = id;
        return Parts.Card(text, words, block);
    }
}
