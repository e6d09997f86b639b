namespace CoachBot.Bot;

/// <summary>The verbs of the buttons, as the coaching contract fixes them.</summary>
internal static class Verbs
{
    public const string ApplyFix = "apply-fix";
    public const string ApplyAll = "apply-all";
    public const string Explain = "explain";
    public const string DismissFinding = "dismiss-finding";
    public const string AnotherTip = "another-tip";
    public const string Ask = "ask";
    public const string SetLanguage = "set-language";
}
