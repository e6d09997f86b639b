using AdaptiveCards;

namespace CoachBot.Cards;

/// <summary>Below somebody's first answer: that this is an automated assistant, what it keeps, and three things to try.</summary>
internal static class IntroductionBlock
{
    public static void AddTo(AdaptiveCard card, CardText text)
    {
        string[] lines = [text.HelpBody, text.HelpPrivacy, "• " + text.HelpReview, "• " + text.HelpAsk, "• " + text.HelpPractice];
        card.Body.Add(new AdaptiveContainer
        {
            Id = "introduction",
            Separator = true,
            Spacing = AdaptiveSpacing.Medium,
            Items = [.. lines.Select(line => Parts.Subtle(line))],
        });
        card.FallbackText += "\n\n" + string.Join('\n', lines);
    }
}
