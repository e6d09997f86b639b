using CoachBot.Bot.Nudges;
using CoachBot.Cards.Review;
using CoachBot.Coaching;
using CoachBot.Coaching.Crisis;
using CoachBot.Coaching.Knowledge;
using CoachBot.Coaching.Understanding;
using CoachBot.Model;
using CoachBot.Model.Cards;
using CoachBot.State;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot;

/// <summary>Reads a message or a button as a request, and tells the language to answer in.</summary>
internal sealed class RequestReader(IntentReader intents, Coach coach)
{
    /// <summary>The longest post X takes, from a paid account, in characters.</summary>
    public const int LongestPost = 25_000;

    private const int LongestQuestion = 300;
    private const float SurelyCrisis = 0.8f;
    private const float SurelyMeant = 0.9f;
    private const float NearlyCertain = 0.97f;
    private const float HardlyDoubtful = 0.7f;
    private const int FewWords = 3;

    public (CoachRequest Request, Language Language) Read(IMessageActivity message, CoachProfile profile)
    {
        if (ButtonData.Read(message.Value) is { } button)
        {
            return Read(button, profile, message.Locale);
        }

        var text = MessageText.Of(message);
        return (Read(text, () => ReadText(text, profile)), LanguageOf(text, profile, message.Locale));
    }

    /// <summary>Reads a text that can be nothing but a draft.</summary>
    public (CoachRequest Request, Language Language) ReadDraft(string text, CoachProfile profile, string? locale) =>
        (Read(text, () => new CoachRequest.Review(text)), LanguageOf(text, profile, locale));

    public (CoachRequest Request, Language Language) Read(ButtonData? button, CoachProfile profile, string? locale)
    {
        if (button?.Verb == Verbs.Review)
        {
            return ReadDraft((button.Question ?? "").Trim(), profile, button.Language ?? locale);
        }

        var language = LanguageExtensions.FromCulture(button?.Language) ?? Fallback(profile, locale);
        var finding = new FindingKey(button?.Rule ?? "", button?.Number ?? 1);
        CoachRequest request = button?.Verb switch
        {
            Verbs.ApplyFix => new CoachRequest.ApplyFix(button.Draft, finding),
            Verbs.ApplyAll => new CoachRequest.ApplyAll(button.Draft),
            Verbs.Rewrite when ToneNames.Read(button.Answer) is { } tone => new CoachRequest.RewriteInTone(button.Draft, tone),
            Verbs.Rewrite => new CoachRequest.Rewrite(button.Draft),
            Verbs.Explain => new CoachRequest.Explain(button.Draft, finding),
            Verbs.DismissFinding => new CoachRequest.Dismiss(button.Draft, finding),
            Verbs.RequestApproval => new CoachRequest.RequestApproval(button.Draft, button.Answer),
            Verbs.Approve or Verbs.RequestChanges => new CoachRequest.AnswerApproval(button.Approval, button.Verb == Verbs.Approve, button.Comment),
            ModelVerbs.SetModel when button.Answer is ModelNotice.On or ModelNotice.Off => new CoachRequest.UseModel(button.Answer == ModelNotice.On),
            Verbs.Refresh => new CoachRequest.Refresh(button.Draft),
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
            Verbs.SaveSettings when button.Form is { } form => new CoachRequest.SaveSettings(form),
            Verbs.MyData => new CoachRequest.MyData(),
            Verbs.OpenDraft => new CoachRequest.OpenDraft(button.Draft),
            Verbs.Help => new CoachRequest.Help(),
            Verbs.Home => new CoachRequest.Home(),
            Verbs.Settings => new CoachRequest.Settings(Chosen: null),
            Verbs.SetLanguage => new CoachRequest.Settings(language),
            _ => new CoachRequest.UnknownButton(),
        };
        return (request, language);
    }

    private static CoachRequest Read(string text, Func<CoachRequest> read) => text.Length switch
    {
        0 => new CoachRequest.Nothing(),
        > LongestPost => new CoachRequest.TooLong(text.Length),
        _ => read(),
    };

    /// <summary>In the middle of an exercise or a crisis the text belongs to it, unless it is plainly a command.</summary>
    private static CoachRequest? InConversation(string text, IntentReading reading, CoachProfile profile)
    {
        var inCrisis = profile.Crisis is { State: CrisisState.Active };
        var isSteered = inCrisis && CrisisGuide.IsSteered(text);
        var takesText = inCrisis ? CrisisGuide.TakesText(profile.Crisis!) : profile.Practice.Active;
        if (!isSteered && (reading.Confidence >= 1 || !takesText))
        {
            return null;
        }

        // A question that is plainly one is offered an answer beside.
        var otherwise = reading is { Intent: Intent.Ask, Confidence: > SurelyMeant } && text.Contains('?', StringComparison.Ordinal) ? Otherwise(Intent.Ask, text) : null;
        var inside = inCrisis ? new CoachRequest.CrisisAnswer(text) : InExercise(text);
        return inside with { Otherwise = otherwise };
    }

    private static CoachRequest InExercise(string text) =>
        Leaving.IsIn(text) ? new CoachRequest.LeavePractice()
        : GoingOn.IsSkip(text) ? new CoachRequest.SkipExercise()
        : new CoachRequest.AnswerExercise(null, text);

    /// <summary>A word or two that goes on from where a conversation stopped.</summary>
    private static CoachRequest? Onward(string text, CoachProfile profile) => profile switch
    {
        { Practice.Active: true } => null,
        { Crisis: { } crisis } when CrisisGuide.TakesText(crisis) => null,
        { Crisis.State: CrisisState.Paused or CrisisState.Left } when CrisisGuide.Resumes(text) => new CoachRequest.Crisis(CrisisMove.Resume),
        { Crisis.State: CrisisState.Paused or CrisisState.Left } when CrisisGuide.StartsOver(text) => new CoachRequest.Crisis(CrisisMove.StartOver),
        { Practice.Current: not null } when CrisisGuide.Resumes(text) => new CoachRequest.Practice(),
        { Crisis.State: CrisisState.Done } when CrisisGuide.Resumes(text) => new CoachRequest.Crisis(CrisisMove.Resume),
        { Practice.Marked: not null } when GoingOn.IsNext(text) => new CoachRequest.Practice(),
        { Practice.Marked: { } marked } when GoingOn.IsAgain(text) => new CoachRequest.RetryExercise(marked),
        { Practice.Marked: not null } when Leaving.IsIn(text) => new CoachRequest.LeavePractice(),
        _ when Thanking.IsIn(text) => new CoachRequest.Thanks(),
        _ => null,
    };

    private CoachRequest ReadText(string text, CoachProfile profile)
    {
        if (Onward(text, profile) is { } onward)
        {
            return onward;
        }

        if (NudgeWords.Read(text) is { } wish)
        {
            return wish.ToForm(profile.Nudge) is { } form ? new CoachRequest.SaveSettings(form) : new CoachRequest.Settings(Chosen: null);
        }

        var reading = intents.Read(text);
        if (InConversation(text, reading, profile) is { } inside)
        {
            return inside;
        }

        // "And for competitors?" after an answer goes on from it, however little it says.
        return profile.LastTopic is not null && reading.Confidence < 1 && IsNoClearRequest(reading, text) && KnowledgeBase.GoesOn(text)
            ? new CoachRequest.Ask(text) { Otherwise = Otherwise(reading.Intent, text) }
            : InDoubt(Plainly(text, reading), text, reading);
    }

    // When in doubt between two, the likelier is done and the other one offered; the help card has those buttons already.
    private static CoachRequest InDoubt(CoachRequest request, string text, IntentReading reading) =>
        reading.Confidence >= Certain(reading) || request.Otherwise is not null || (request is CoachRequest.Help && reading.RunnerUp is Intent.Tip or Intent.Practice or Intent.Crisis)
            ? request
            : request with { Otherwise = Otherwise(reading.RunnerUp, text) };

    // A draft that opens with a word of ours ("Drill on Tuesday at the plant") costs whoever wrote it most.
    private static float Certain(IntentReading reading) => reading is { Intent: not Intent.Ask, RunnerUp: Intent.Review } ? NearlyCertain : HardlyDoubtful;

    private static bool IsNoClearRequest(IntentReading reading, string text) =>
        reading.Intent is Intent.Review or Intent.Help or Intent.Settings || (reading.Intent == Intent.Crisis && !IsSurelyCrisis(reading, text));

    private static bool IsSurelyCrisis(IntentReading reading, string text) => reading.Confidence >= SurelyCrisis && CrisisSigns.AreIn(text);

    private static CoachRequest Plainly(string text, IntentReading reading) => reading.Intent switch
    {
        Intent.Review when reading.Draft is { Length: > 0 } draft => new CoachRequest.Review(draft),

        // A crisis takes the conversation over: short news about the company must not begin one.
        Intent.Crisis when !IsSurelyCrisis(reading, text) => new CoachRequest.Review(text) { Otherwise = Otherwise(Intent.Crisis, text) },
        Intent.Review or Intent.Help => new CoachRequest.Help(),
        Intent.Ask => new CoachRequest.Ask(text),

        // What shows, changes or erases a person's data is never done on a guess.
        Intent.Settings or Intent.ForgetMe or Intent.MyData when reading.IsDoubtful => text.Contains('?', StringComparison.Ordinal)
            ? new CoachRequest.Ask(text) { Otherwise = Otherwise(reading.Intent, text) }
            : new CoachRequest.Help { Otherwise = Otherwise(reading.Intent, text) },
        Intent.ForgetMe when reading.Confidence < 1 && (reading.Confidence < SurelyMeant || !ErasureSigns.AreIn(text)) => new CoachRequest.MyData(),
        Intent.Crisis => new CoachRequest.Crisis(CrisisMove.Start),
        Intent.Tip => new CoachRequest.Tip(text),
        Intent.Practice => new CoachRequest.Practice(),
        Intent.Settings => new CoachRequest.Settings(NamedLanguage.In(text)),
        Intent.ForgetMe => new CoachRequest.ForgetMe(),
        Intent.MyData => new CoachRequest.MyData(),
        _ => new CoachRequest.Help(),
    };

    private static ButtonData? Otherwise(Intent intent, string text) => intent switch
    {
        Intent.Review when text.Length <= LongestQuestion && text.Count(char.IsWhiteSpace) >= FewWords - 1 => new ButtonData { Verb = Verbs.Review, Question = text },
        Intent.Ask when text.Length <= LongestQuestion => new ButtonData { Verb = Verbs.Ask, Question = text },
        Intent.Crisis => new ButtonData { Verb = Verbs.StartCrisis },
        Intent.Tip => new ButtonData { Verb = Verbs.AnotherTip },
        Intent.Practice => new ButtonData { Verb = Verbs.StartPractice },
        Intent.Help => new ButtonData { Verb = Verbs.Help },
        Intent.Settings => new ButtonData { Verb = Verbs.Settings },
        Intent.ForgetMe or Intent.MyData => new ButtonData { Verb = Verbs.MyData },
        _ => null,
    };

    private Language LanguageOf(string text, CoachProfile profile, string? locale)
    {
        // A word or two in the middle of a conversation do not turn its language.
        var inside = profile is { Crisis.State: CrisisState.Active } or { Practice.Active: true };
        if (coach.LanguageOf(text) is not { } language || (inside && profile.LastLanguage is not null && text.Split(' ').Length <= FewWords))
        {
            return Fallback(profile, locale);
        }

        profile.LastLanguage = language;
        return language;
    }

    /// <summary>The language where the words do not tell.</summary>
    public static Language Fallback(CoachProfile profile, string? locale) =>
        profile.Language ?? profile.LastLanguage ?? LanguageExtensions.FromCulture(locale) ?? Language.French;
}
