using CoachBot.Cards.Review;
using CoachBot.Coaching;
using CoachBot.Coaching.Crisis;
using CoachBot.Coaching.Learning;
using CoachBot.Coaching.Understanding;
using CoachBot.Model;
using CoachBot.Model.Cards;
using CoachBot.State;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot;

/// <summary>Reads a message or a button as a request, and tells the language to answer in.</summary>
internal sealed class RequestReader(IntentReader intents, LanguageIdentifier languages)
{
    /// <summary>The longest post X takes, from a paid account, in characters.</summary>
    public const int LongestPost = 25_000;

    private const int LongestQuestion = 300;
    private const float SurelyCrisis = 0.8f;
    private const float SurelyMeant = 0.9f;

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
            _ => (ReadText(text, profile), language),
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
            ModelVerbs.Rewrite => new CoachRequest.Rewrite(button.Draft, ToneNames.Read(button.Answer)),
            ModelVerbs.ShowDraft => new CoachRequest.ShowDraft(button.Draft),
            ModelVerbs.SetModel when button.Answer is ModelNotice.On or ModelNotice.Off => new CoachRequest.UseModel(button.Answer == ModelNotice.On),
            Verbs.AnotherTip => new CoachRequest.Tip(button.Topic),
            Verbs.Ask when button.Question is { Length: > 0 } question => new CoachRequest.Ask(question),
            Verbs.StartPractice => new CoachRequest.Practice(),
            Verbs.AnswerExercise when button.Answer is { Length: > 0 } answer => new CoachRequest.AnswerExercise(button.Exercise, answer),
            Verbs.RetryExercise => new CoachRequest.RetryExercise(button.Exercise),
            Verbs.SkipExercise => new CoachRequest.SkipExercise(),
            Verbs.LeavePractice => new CoachRequest.LeavePractice(),
            Verbs.StartCrisis => new CoachRequest.Crisis(CrisisMove.Start),
            Verbs.CrisisNext => new CoachRequest.Crisis(CrisisMove.Next),
            Verbs.CrisisBack => new CoachRequest.Crisis(CrisisMove.Back),
            Verbs.CrisisPause => new CoachRequest.Crisis(CrisisMove.Pause),
            Verbs.CrisisLeave => new CoachRequest.Crisis(CrisisMove.Leave),
            Verbs.CrisisResume => new CoachRequest.Crisis(CrisisMove.Resume),
            Verbs.CrisisStartOver => new CoachRequest.Crisis(CrisisMove.StartOver),
            Verbs.ForgetMe => new CoachRequest.ForgetMe(),
            Verbs.SetLanguage => new CoachRequest.Settings(language),
            _ => new CoachRequest.UnknownButton(),
        };
        return (request, language);
    }

    /// <summary>In the middle of an exercise or a crisis the text belongs to it, unless it is plainly a command.</summary>
    private static CoachRequest? InConversation(string text, IntentReading reading, CoachProfile profile)
    {
        var inCrisis = profile.Crisis is { State: CrisisState.Active };
        if ((!inCrisis && !profile.Practice.Active) || reading.Confidence >= 1)
        {
            return null;
        }

        return inCrisis ? new CoachRequest.CrisisAnswer(text)
            : Leaving.IsIn(text) ? new CoachRequest.LeavePractice()
            : new CoachRequest.AnswerExercise(null, text);
    }

    private CoachRequest ReadText(string text, CoachProfile profile)
    {
        var reading = intents.Read(text);
        return InConversation(text, reading, profile) ?? reading.Intent switch
        {
            Intent.Review when reading.Draft is { Length: > 0 } draft => new CoachRequest.Review(draft, Otherwise(reading.IsDoubtful ? reading.RunnerUp : Intent.Review, text)),

            // A crisis takes the conversation over: short news about the company must not begin one.
            Intent.Crisis when reading.Confidence < SurelyCrisis || !CrisisSigns.AreIn(text) => new CoachRequest.Review(text, Otherwise(Intent.Crisis, text)),
            Intent.Review or Intent.Help => new CoachRequest.Help(),
            Intent.Ask => new CoachRequest.Ask(text),

            // What shows, changes or erases a person's data is never done on a guess.
            Intent.Settings or Intent.ForgetMe or Intent.MyData when reading.IsDoubtful =>
                text.Contains('?', StringComparison.Ordinal) ? new CoachRequest.Ask(text) : new CoachRequest.Help(),
            Intent.ForgetMe when reading.Confidence < SurelyMeant => new CoachRequest.MyData(),
            Intent.Crisis => new CoachRequest.Crisis(CrisisMove.Start),
            Intent.Tip => new CoachRequest.Tip(text),
            Intent.Practice => new CoachRequest.Practice(),
            Intent.Settings => new CoachRequest.Settings(NamedLanguage.In(text)),
            Intent.ForgetMe => new CoachRequest.ForgetMe(),
            Intent.MyData => new CoachRequest.MyData(),
            _ => new CoachRequest.Help(),
        };
    }

    private static ButtonData? Otherwise(Intent intent, string text) => intent switch
    {
        Intent.Crisis => new ButtonData { Verb = Verbs.StartCrisis },
        Intent.Ask when text.Length <= LongestQuestion => new ButtonData { Verb = Verbs.Ask, Question = text },
        Intent.Tip => new ButtonData { Verb = Verbs.AnotherTip },
        Intent.Practice => new ButtonData { Verb = Verbs.StartPractice },
        _ => null,
    };

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
