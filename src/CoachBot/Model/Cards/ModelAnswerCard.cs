using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Cards.Knowledge;
using CoachBot.Coaching.Knowledge;
using CoachBot.Coaching.SecondReading;

namespace CoachBot.Model.Cards;

/// <summary>A model's answer: each sentence followed by what it rests on.</summary>
internal static class ModelAnswerCard
{
    public static AdaptiveCard Build(CardText text, IReadOnlyList<CitedSentence> sentences, IReadOnlyList<KnowledgeEntry> nearest)
    {
        var words = ModelText.Of(text);
        return Parts.Card(
            text,
            words.AnswerTitle + "\n" + string.Join('\n', sentences.Select(sentence => $"{sentence.Text} ({Sources(text, sentence)})")),
            [
                new AdaptiveContainer
                {
                    Id = "answer-" + sentences[0].Passages[0].Topic,
                    Items =
                    [
                        Parts.Heading(words.AnswerTitle),
                        .. sentences.SelectMany((sentence, index) => new AdaptiveElement[]
                        {
                            Parts.Verbatim(sentence.Text),
                            Parts.Subtle($"{text.Source}{text.Colon} {Sources(text, sentence)}", $"citation-{index + 1}"),
                        }),
                    ],
                },
                Parts.Subtle(text.NextQuestions),
                Parts.Buttons(nearest.Select(entry => AnswerCard.AskButton(text, entry.Title, entry.Questions[0]))),
            ]);
    }

    private static string Sources(CardText text, CitedSentence sentence) =>
        string.Join(" ; ", sentence.Passages.Select(passage => Parts.Cite(text, passage.Citation)).Distinct(StringComparer.Ordinal));
}
