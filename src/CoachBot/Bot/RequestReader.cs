using CoachBot.Cards.Review;
using CoachBot.Coaching;
using CoachBot.Coaching.Learning;
using CoachBot.Coaching.Understanding;
using CoachBot.State;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot;

/// <summary>Reads a message or a button as a request, and tells the language to answer in.</summary>
internal sealed class RequestReader(IntentReader intents, LanguageIdentifier languages)
{
    /// <summary>The longest post X takes, from a paid account, in characters.</summary>
    public const int LongestPost = 25_000;

    public (CoachRequest Request, Language Language) Read(IMessageActivity message, CoachProfile profile)
    {
        if (ButtonData.Read(message.Value) is { } button)
        {
            return Read(button, profile, message.Locale);
        }

        var text = (TextWithoutMention(message) ?? "").Trim();
        var language = LanguageOf(text, profile, message.Locale);
        return text.Length switch
        {
            0 => (new CoachRequest.Nothing(), language),
            > LongestPost => (new CoachRequest.TooLong(text.Length), language),
            _ => (ReadText(text), language),
        };
    }

    public static (CoachRequest Request, Language Language) Read(ButtonData? button, CoachProfile profile, string? locale)
    {
        var language = LanguageExtensions.FromCulture(button?.Language) ?? Fallback(profile, locale);
        var finding = new FindingKey(button?.Rule ?? "", button?.Number ?? 1);
        CoachRequest request = button?.Verb switch
        {
            Verbs.ApplyFix => new CoachRequest.ApplyFix(button.Draft, finding),
            Verbs.ApplyAll => new CoachRequest.ApplyAll(button.Draft),
            Verbs.Explain => new CoachRequest.Explain(button.Draft, finding),
            Verbs.DismissFinding => new CoachRequest.Dismiss(button.Draft, finding),
            Verbs.AnotherTip => new CoachRequest.Tip(button.Topic),
            Verbs.Ask when button.Question is { Length: > 0 } question => new CoachRequest.Ask(question),
            Verbs.SetLanguage => new CoachRequest.Settings(language),
            _ => new CoachRequest.UnknownButton(),
        };
        return (request, language);
    }

    private CoachRequest ReadText(string text)
    {
        var reading = intents.Read(text);
        return reading.Intent switch
        {
            Intent.Review when reading.Draft is { Length: > 0 } draft => new CoachRequest.Review(draft),
            Intent.Review or Intent.Help => new CoachRequest.Help(),
            Intent.Ask or Intent.Crisis => new CoachRequest.Ask(text),
            Intent.Tip or Intent.Practice => new CoachRequest.Tip(text),
            Intent.Settings => new CoachRequest.Settings(NamedLanguage.In(text)),
            Intent.ForgetMe => new CoachRequest.ForgetMe(),
            Intent.MyData => new CoachRequest.MyData(),
            _ => new CoachRequest.Help(),
        };
    }

    private static string? TextWithoutMention(IMessageActivity message) =>
        message is Activity { Recipient: not null, Entities.Count: > 0 } activity ? activity.RemoveRecipientMention() : message.Text;

    private Language LanguageOf(string text, CoachProfile profile, string? locale)
    {
        if (languages.Identify(text).Language is not { } language)
        {
            return Fallback(profile, locale);
        }

        profile.LastLanguage = language;
        return language;
    }

    private static Language Fallback(CoachProfile profile, string? locale) =>
        profile.Language ?? profile.LastLanguage ?? LanguageExtensions.FromCulture(locale) ?? Language.French;
}
