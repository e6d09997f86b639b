using CoachBot.Bot;
using CoachBot.Coaching;
using CoachBot.Coaching.Review;

namespace CoachBot.Cards;

/// <summary>The words on the cards that are not advice, in one language. A text that lacks in one language does not compile.</summary>
internal sealed partial record CardText
{
    public required Language Language { get; init; }

    /// <summary>Whether the words are French and say « tu ».</summary>
    public bool SaysTu => ReferenceEquals(this, FrenchWithTu);

    /// <summary>A colon with the space that the language puts before it.</summary>
    public required string Colon { get; init; }
    public required ByVerdict VerdictNames { get; init; }
    public required BySeverity SeverityNames { get; init; }

    /// <summary>After the number one; the names stand alone.</summary>
    public required BySeverity SeveritySingulars { get; init; }
    public required BySeverity SeverityPlurals { get; init; }
    public required string NothingFound { get; init; }
    public required string Proposal { get; init; }
    public required string YourDraft { get; init; }
    public required string Meter { get; init; }
    public required string MeterOver { get; init; }
    public required string Suggestion { get; init; }
    public required string Source { get; init; }
    public required string ArticleParagraph { get; init; }
    public required string PracticeSource { get; init; }
    public required string OrganisationSource { get; init; }
    public required string ApplyFix { get; init; }
    public required string ApplyAll { get; init; }
    public required string Rewrite { get; init; }
    public required string Rewritten { get; init; }
    public required string RewrittenByCutting { get; init; }
    public required string RewriteLeft { get; init; }
    public required string RewriteForLimit { get; init; }
    public required string RewriteRefused { get; init; }
    public required string RewriteStuck { get; init; }
    public required string RewriteNothing { get; init; }
    public required string Explain { get; init; }
    public required string Dismiss { get; init; }
    public required string Precedent { get; init; }
    public required string BadExample { get; init; }
    public required string GoodExample { get; init; }
    public required string FixApplied { get; init; }
    public required string InBlackout { get; init; }
    public required string MoreFindings { get; init; }
    public required string Dots { get; init; }
    public required string ShowMore { get; init; }
    public required string NotShown { get; init; }
    public required string InputCut { get; init; }
    public required string WhatToDo { get; init; }
    public required string NextQuestions { get; init; }
    public required string UnknownTitle { get; init; }
    public required string UnknownBody { get; init; }
    public required string TipTitle { get; init; }
    public required string AnotherTip { get; init; }
    public required string HelpTitle { get; init; }
    public required string HelpBody { get; init; }
    public required string HelpReview { get; init; }
    public required string HelpAsk { get; init; }
    public required string HelpTip { get; init; }
    public required string HelpPractice { get; init; }
    public required string HelpCrisis { get; init; }
    public required string HelpPrivacy { get; init; }
    public required string AskForTip { get; init; }
    public required string AskWhyPolitics { get; init; }
    public required string OtherLanguage { get; init; }
    public required string LanguageSet { get; init; }
    public required string SettingsTitle { get; init; }
    public required string SettingsBody { get; init; }
    public required string Forgotten { get; init; }
    public required string MyDataTitle { get; init; }
    public required string MyDataNothing { get; init; }
    public required string MyDataLanguage { get; init; }
    public required string MyDataTips { get; init; }
    public required string MyDataDrafts { get; init; }
    public required string Stale { get; init; }
    public required string UnknownButton { get; init; }
    public required string NothingToFix { get; init; }
    public required string TooLong { get; init; }
    public required string NoText { get; init; }
    public required string TooMany { get; init; }

    public required string TurnFailed { get; init; }
    public required string Welcome { get; init; }
    public required string MeantOtherwise { get; init; }
    public required string ReviewIt { get; init; }
    public required string HelpButton { get; init; }
    public required string AnswerIt { get; init; }
    public required string ForgetAll { get; init; }
    public required string GiveUp { get; init; }
    public required string Done { get; init; }
    public required string Skip { get; init; }
    public required string StopPractice { get; init; }
    public required string NextExercise { get; init; }
    public required string TryAgain { get; init; }
    public required string StartPractice { get; init; }
    public required string AnswerInChat { get; init; }
    public required string Facts { get; init; }
    public required string ModelAnswer { get; init; }
    public required string PracticeLeft { get; init; }
    public required string PracticeScore { get; init; }
    public required string Stars { get; init; }
    public required string MyDataPractice { get; init; }
    public required string MyDataCrisis { get; init; }
    public required string CrisisProgress { get; init; }
    public required string CrisisTyped { get; init; }
    public required string Back { get; init; }
    public required string Continue { get; init; }
    public required string Pause { get; init; }
    public required string Leave { get; init; }
    public required string Resume { get; init; }
    public required string StartOver { get; init; }
    public required string DialogTitle { get; init; }
    public required string DialogPrompt { get; init; }
    public required string DialogReview { get; init; }
    public required string InsertText { get; init; }
    public required string CitedAnswer { get; init; }
    public required string NudgeTip { get; init; }
    public required string NudgePractice { get; init; }
    public required string StartCrisis { get; init; }
    public required string LastReviews { get; init; }
    public required string NoReviews { get; init; }
    public required string ReadAgain { get; init; }
    public required string YourLadder { get; init; }

    /// <param name="language">French or English.</param>
    /// <param name="informal">Whether French says « tu ».</param>
    public static CardText In(Language language, bool informal = false) => language != Language.French ? English : informal ? FrenchWithTu : French;

    /// <summary>The title of a button that offers what a message may have meant.</summary>
    public string TitleOf(string verb) => verb switch
    {
        Verbs.StartCrisis => StartCrisis,
        Verbs.StartPractice => StartPractice,
        Verbs.AnotherTip => AskForTip,
        Verbs.Review => ReviewIt,
        Verbs.Help => HelpButton,
        Verbs.Settings => SettingsTitle,
        Verbs.MyData => MyDataTitle,
        _ => AnswerIt,
    };

    internal sealed record ByVerdict(string Ready, string Revise, string Hold)
    {
        public string this[Verdict verdict] => verdict switch
        {
            Verdict.Ready => Ready,
            Verdict.Revise => Revise,
            _ => Hold,
        };
    }

    internal sealed record BySeverity(string Advice, string Warning, string Blocker)
    {
        public string this[Severity severity] => severity switch
        {
            Severity.Advice => Advice,
            Severity.Warning => Warning,
            _ => Blocker,
        };
    }
}
