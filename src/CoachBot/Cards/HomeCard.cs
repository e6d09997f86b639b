using AdaptiveCards;
using CoachBot.Bot;
using CoachBot.Cards.Knowledge;
using CoachBot.Coaching;
using CoachBot.Coaching.Practice;
using CoachBot.Coaching.Tips;

namespace CoachBot.Cards;

/// <summary>A person's own place: the last drafts with their verdicts, a tip, the practice ladder.</summary>
internal static class HomeCard
{
    private const int MostCharacters = 140;

    public static AdaptiveCard Build(CardText text, IReadOnlyList<ReadDraft> drafts, Tip tip, PracticeRecord practice)
    {
        var code = text.Language.Code();
        var advice = TipCard.Block(text, tip);
        advice.Separator = true;
        var score = Parts.Format(text.PracticeScore, practice.Score(), practice.Rung);
        return Parts.Card(
            text,
            string.Join('\n', text.HelpTitle, text.HelpBody, score),
            [
                new AdaptiveContainer { Id = "home", Items = [Parts.Heading(text.HelpTitle), Parts.Text(text.HelpBody)] },
                new AdaptiveContainer { Id = "last-reviews", Separator = true, Items = [Parts.Heading(text.LastReviews), .. Drafts(text, drafts)] },
                advice,
                Parts.Buttons(Parts.Button(text.AnotherTip, new ButtonData { Verb = Verbs.AnotherTip, Language = code })),
                new AdaptiveContainer { Id = "ladder", Separator = true, Items = [Parts.Heading(text.YourLadder), Parts.Text(score)] },
                Parts.Buttons(
                    Parts.Button(text.StartPractice, new ButtonData { Verb = Verbs.StartPractice, Language = code }),
                    Parts.Button(text.StartCrisis, new ButtonData { Verb = Verbs.StartCrisis, Language = code }),
                    Parts.Button(text.SettingsTitle, new ButtonData { Verb = Verbs.Settings, Language = code })),
            ]);
    }

    private static IEnumerable<AdaptiveElement> Drafts(CardText text, IReadOnlyList<ReadDraft> drafts)
    {
        if (drafts.Count == 0)
        {
            yield return Parts.Text(text.NoReviews);
        }

        foreach (var draft in drafts)
        {
            yield return Parts.Labelled(text, text.VerdictNames[draft.Report.Verdict], Excerpt.Of(draft.Report.Draft.Text.ReplaceLineEndings(" "), MostCharacters));
            yield return Parts.Buttons(Parts.OpenDraft(text, text.ReadAgain, draft.Id));
        }
    }
}
