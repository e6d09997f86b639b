using System.Globalization;
using AdaptiveCards;
using CoachBot.Bot;
using CoachBot.Coaching;
using CoachBot.State;
using CoachBot.State.Nudges;

namespace CoachBot.Cards;

/// <summary>The person's settings: the language as buttons, the rest as a form.</summary>
internal static class SettingsCard
{
    private static readonly int[] Pauses = [7, 14, 30];
    private static readonly int[] Retentions = [1, 7, 14, 30, 90];

    private static readonly string[] Zones =
    [
        "Europe/Paris", "Europe/London", "Europe/Brussels", "Europe/Zurich", "Europe/Luxembourg", "America/Montreal", "America/New_York", "America/Chicago",
        "America/Los_Angeles", "America/Guadeloupe", "Africa/Casablanca", "Africa/Dakar", "Africa/Abidjan", "Indian/Reunion", "Asia/Dubai", "Asia/Singapore",
        "Asia/Tokyo", "Australia/Sydney", "Pacific/Noumea", "UTC",
    ];

    /// <param name="text">The words of the card.</param>
    /// <param name="words">Those about settings.</param>
    /// <param name="profile">What is chosen now.</param>
    /// <param name="nudge">What is sent, or would be.</param>
    /// <param name="organisationDays">The organisation's retention.</param>
    /// <param name="now">The time.</param>
    /// <param name="note">What has just been changed; null for nothing.</param>
    /// <param name="model">The line on the second reader; null where there is none.</param>
    public static AdaptiveCard Build(CardText text, SettingsText words, CoachProfile profile, NudgeChoice nudge, int organisationDays, DateTimeOffset now, string? note = null, AdaptiveElement? model = null) => Parts.Card(
        text,
        string.Join('\n', [text.SettingsTitle, note ?? text.SettingsBody]),
        [
            new AdaptiveContainer
            {
                Id = "settings",
                Items = [Parts.Heading(text.SettingsTitle), .. note is null ? Array.Empty<AdaptiveElement>() : [Parts.Text(note)], Parts.Text(text.SettingsBody)],
            },
            Parts.Buttons(
                Parts.Button("Français", new ButtonData { Verb = Verbs.SetLanguage, Language = "fr" }),
                Parts.Button("English", new ButtonData { Verb = Verbs.SetLanguage, Language = "en" })),
            .. Inputs(words, profile, nudge, organisationDays, now),
            Parts.Buttons(Parts.Button(words.Save, new ButtonData { Verb = Verbs.SaveSettings, Language = text.Language.Code() }, "positive")),
            .. model is null ? Array.Empty<AdaptiveElement>() : [model],
        ]);

    private static IEnumerable<AdaptiveElement> Inputs(SettingsText words, CoachProfile profile, NudgeChoice nudge, int organisationDays, DateTimeOffset now) =>
    [
        Choice(SettingsForm.LanguageId, words.Answers, profile.Language?.Code() ?? SettingsForm.None, [(words.AnswersAuto, SettingsForm.None), ("français", "fr"), ("English", "en")]),
        Choice(SettingsForm.ToneId, words.Tone, profile.Informal ? SettingsForm.Informal : SettingsForm.Formal, [(words.Formal, SettingsForm.Formal), (words.Informal, SettingsForm.Informal)]),
        Choice(SettingsForm.NudgeId, words.Nudge, Name(profile.Nudge?.Kind), [(words.NudgeNone, SettingsForm.None), (words.NudgeTip, Name(NudgeKind.Tip)), (words.NudgePractice, Name(NudgeKind.Practice))]),
        Choice(SettingsForm.DayId, words.Day, Number((int)nudge.Day), Enumerable.Range(1, 7).Select(day => (words.Days[day % 7], Number(day % 7)))),
        Choice(SettingsForm.HourId, words.Hour, Number(nudge.Hour), Enumerable.Range(6, 16).Append(nudge.Hour).Distinct().Order().Select(hour => (Parts.Format(words.HourFormat, hour), Number(hour)))),
        Choice(SettingsForm.ZoneId, words.Zone, nudge.TimeZone, Zones.Prepend(nudge.TimeZone).Distinct(StringComparer.Ordinal).Select(zone => (zone, zone))),
        Pause(words, nudge, now),
        Choice(SettingsForm.RetentionId, words.Retention, Chosen(profile, organisationDays), [(Parts.Format(words.RetentionDefault, organisationDays), SettingsForm.None), .. Shorter(words, organisationDays)]),
    ];

    private static AdaptiveChoiceSetInput Pause(SettingsText words, NudgeChoice nudge, DateTimeOffset now)
    {
        var choices = Pauses.Select(days => (Parts.Format(words.PauseDays, days), Number(days))).Prepend((words.PauseNone, "0"));
        return nudge.PausedUntil is { } until && until > now
            ? Choice(SettingsForm.PauseId, words.Pause, "kept", choices.Prepend((Parts.Format(words.PauseKept, until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), "kept")))
            : Choice(SettingsForm.PauseId, words.Pause, "0", choices);
    }

    private static IEnumerable<(string Title, string Value)> Shorter(SettingsText words, int organisationDays) =>
        Retentions.Where(days => days < organisationDays).Select(days => (days == 1 ? words.RetentionDay : Parts.Format(words.RetentionDays, days), Number(days)));

    private static string Chosen(CoachProfile profile, int organisationDays) =>
        profile.RetentionDays is { } days && days < organisationDays ? Number(days) : SettingsForm.None;

    private static AdaptiveChoiceSetInput Choice(string id, string label, string value, IEnumerable<(string Title, string Value)> choices) => new()
    {
        Id = id,
        Label = label,
        Value = value,
        Choices = [.. choices.Select(choice => new AdaptiveChoice { Title = choice.Title, Value = choice.Value })],
    };

    private static string Name(NudgeKind? kind) => kind?.ToString().ToLowerInvariant() ?? SettingsForm.None;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
