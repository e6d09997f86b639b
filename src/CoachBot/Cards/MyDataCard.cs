using System.Globalization;
using AdaptiveCards;
using CoachBot.Bot;
using CoachBot.Coaching;
using CoachBot.Model.Cards;
using CoachBot.State;
using CoachBot.State.Nudges;

namespace CoachBot.Cards;

/// <summary>Everything the coach holds on a person.</summary>
internal static class MyDataCard
{
    private const int MostCharacters = 1000;

    public static AdaptiveCard Build(CardText text, SettingsText words, CoachProfile profile)
    {
        var facts = Facts(text, words, profile).ToList();
        return Parts.Card(
            text,
            facts.Count == 0 ? $"{text.MyDataTitle}\n{text.MyDataNothing}" : $"{text.MyDataTitle}\n{string.Join('\n', facts.Select(fact => $"{fact.Title}: {fact.Value}"))}",
            [
                new AdaptiveContainer
                {
                    Id = "my-data",
                    Items =
                    [
                        Parts.Heading(text.MyDataTitle),
                        .. facts.Count == 0 ? new AdaptiveElement[] { Parts.Text(text.MyDataNothing) } : [new AdaptiveFactSet { Facts = facts }],
                        .. facts.Count == 0 ? Array.Empty<AdaptiveElement>() : [Parts.Subtle(words.FileNote)],
                        .. (profile.Crisis?.Answers.Values ?? []).Select(answer => Parts.Verbatim(Excerpt.Of(answer, MostCharacters))),
                        .. profile.Drafts.Select(draft => Parts.Verbatim(Excerpt.Of(draft.Text, MostCharacters))),
                    ],
                },
                .. facts.Count == 0 ? Array.Empty<AdaptiveElement>() : [Parts.Buttons(Parts.Button(text.ForgetAll, new ButtonData { Verb = Verbs.ForgetMe, Language = text.Language.Code() }, "destructive"))],
            ]);
    }

    private static IEnumerable<AdaptiveFact> Facts(CardText text, SettingsText words, CoachProfile profile)
    {
        if (profile.Language is { } language)
        {
            yield return new AdaptiveFact(text.MyDataLanguage, language.Code());
        }

        if (profile.SeenTips.Count > 0)
        {
            yield return new AdaptiveFact(text.MyDataTips, profile.SeenTips.Count.ToString(CultureInfo.InvariantCulture));
        }

        if (profile.Practice.Seen.Count > 0)
        {
            yield return new AdaptiveFact(text.MyDataPractice, Parts.Format(text.PracticeScore, profile.Practice.Score(), profile.Practice.Rung));
        }

        if (profile.Crisis is { } crisis)
        {
            yield return new AdaptiveFact(text.MyDataCrisis, crisis.Answers.Count.ToString(CultureInfo.InvariantCulture));
        }

        if (profile.Nudge is { } nudge)
        {
            var what = nudge.Kind == NudgeKind.Tip ? words.NudgeTip : words.NudgePractice;
            yield return new AdaptiveFact(words.Nudge, $"{what}, {words.Days[(int)nudge.Day]}, {Parts.Format(words.HourFormat, nudge.Hour)} ({nudge.TimeZone})");
        }

        if (profile.RetentionDays is { } days)
        {
            yield return new AdaptiveFact(words.KeptDays, days == 1 ? words.RetentionDay : Parts.Format(words.RetentionDays, days));
        }

        if (ModelNotice.Kept(text, profile) is { } kept)
        {
            yield return kept;
        }

        if (profile.Drafts.Count > 0)
        {
            yield return new AdaptiveFact(text.MyDataDrafts, profile.Drafts.Count.ToString(CultureInfo.InvariantCulture));
        }
    }
}
