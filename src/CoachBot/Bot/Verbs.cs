namespace CoachBot.Bot;

/// <summary>The verbs of the buttons: those that the coaching contract fixes, and those that practice and crisis add.</summary>
internal static class Verbs
{
    public const string ApplyFix = "apply-fix";
    public const string ApplyAll = "apply-all";
    public const string Rewrite = "rewrite";
    public const string Explain = "explain";
    public const string DismissFinding = "dismiss-finding";
    public const string RequestApproval = "request-approval";
    public const string Approve = "approve";
    public const string RequestChanges = "request-changes";
    public const string AnotherTip = "another-tip";
    public const string Ask = "ask";
    public const string StartPractice = "start-practice";
    public const string AnswerExercise = "answer-exercise";
    public const string RetryExercise = "retry-exercise";
    public const string SkipExercise = "skip-exercise";
    public const string LeavePractice = "leave-practice";
    public const string StartCrisis = "start-crisis";
    public const string CrisisNext = "crisis-next";
    public const string CrisisBack = "crisis-back";
    public const string CrisisPause = "crisis-pause";
    public const string CrisisLeave = "crisis-leave";
    public const string CrisisResume = "crisis-resume";
    public const string CrisisStartOver = "crisis-start-over";
    public const string ReviewText = "review-text";
    public const string InsertText = "insert-text";
    public const string Refresh = "refresh";
    public const string ForgetMe = "forget-me";
    public const string MyData = "my-data";
    public const string Help = "help";
    public const string Settings = "settings";
    public const string Review = "review";
    public const string SetLanguage = "set-language";
    public const string SaveSettings = "save-settings";
    public const string OpenDraft = "open-draft";

    /// <summary>A place of one's own, such as Slack's App Home: last reviews, a tip, the ladder.</summary>
    public const string Home = "home";
}
