using AdaptiveCards;
using CoachBot.Bot;
using CoachBot.Coaching;

namespace CoachBot.Cards;

/// <summary>What the coach is and what to try.</summary>
internal static class HelpCard
{
    public static AdaptiveCard Build(CardText text)
    {
        string[] lines = [text.HelpReview, text.HelpAsk, text.HelpTip, text.HelpPractice, text.HelpCrisis];
        var code = text.Language.Code();
        var other = text.Language == Language.French ? "en" : "fr";
        return Parts.Card(
            text,
            string.Join('\n', [text.HelpTitle, text.HelpBody, .. lines, text.HelpPrivacy]),
            [
                new AdaptiveContainer
                {
                    Id = "help",
                    Items = [Parts.Heading(text.HelpTitle), Parts.Text(text.HelpBody), .. lines.Select(line => Parts.Text("• " + line)), Parts.Subtle(text.HelpPrivacy)],
                },
                Parts.Buttons(
                    Parts.Button(text.AskForTip, new ButtonData { Verb = Verbs.AnotherTip, Language = code }),
                    Parts.Button(text.StartPractice, new ButtonData { Verb = Verbs.StartPractice, Language = code }),
                    Parts.Button(text.StartCrisis, new ButtonData { Verb = Verbs.StartCrisis, Language = code }),
                    Parts.Button(text.AskWhyPolitics, new ButtonData { Verb = Verbs.Ask, Question = text.AskWhyPolitics, Language = code }),
                    Parts.Button(text.OtherLanguage, new ButtonData { Verb = Verbs.SetLanguage, Language = other })),
            ]);
    }
}
