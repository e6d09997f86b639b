using AdaptiveCards;
using CoachBot.Coaching.Knowledge;

namespace CoachBot.Cards.Knowledge;

/// <summary>Says that the article does not answer, and offers the nearest topics.</summary>
internal static class UnknownCard
{
    public static AdaptiveCard Build(CardText text, IReadOnlyList<KnowledgeEntry> nearest) => Parts.Card(
        text,
        $"{text.UnknownTitle}. {text.UnknownBody} {string.Join(", ", nearest.Select(entry => entry.Title))}",
        [
            new AdaptiveContainer { Id = "answer-unknown", Items = [Parts.Heading(text.UnknownTitle), Parts.Text(text.UnknownBody)] },
            Parts.Buttons(nearest.Select(entry => AnswerCard.AskButton(text, entry.Title, entry.Questions[0]))),
        ]);
}
