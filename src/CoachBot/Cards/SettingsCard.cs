using AdaptiveCards;
using CoachBot.Bot;

namespace CoachBot.Cards;

/// <summary>The person's settings, each as buttons.</summary>
internal static class SettingsCard
{
    /// <param name="note">What has just been changed; null for nothing.</param>
    /// <param name="model">The line on the second reader; null where there is none.</param>
    public static AdaptiveCard Build(CardText text, string? note = null, AdaptiveElement? model = null) => Parts.Card(
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
            .. model is null ? Array.Empty<AdaptiveElement>() : [model],
        ]);
}
