using AdaptiveCards;
using CoachBot.Bot;
using CoachBot.Coaching;
using CoachBot.Coaching.Practice;

namespace CoachBot.Cards.Practice;

/// <summary>Practice is left; how far the person came, and how to go on.</summary>
internal static class PracticeLeftCard
{
    public static AdaptiveCard Build(CardText text, PracticeRecord record)
    {
        var score = Parts.Format(text.PracticeScore, record.Score(), record.Rung);
        return Parts.Card(
            text,
            $"{text.PracticeLeft} {score}",
            [
                new AdaptiveContainer { Id = "practice-left", Items = [Parts.Text(text.PracticeLeft), Parts.Subtle(score)] },
                Parts.Buttons(Parts.Button(text.Resume, new ButtonData { Verb = Verbs.StartPractice, Language = text.Language.Code() })),
            ]);
    }
}
