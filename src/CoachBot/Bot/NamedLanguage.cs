using CoachBot.Coaching;
using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Bot;

/// <summary>Finds the language that a message about settings names: « langue anglais », "speak French to me".</summary>
internal static class NamedLanguage
{
    private static readonly string[] FrenchNames = ["francais", "french"];
    private static readonly string[] EnglishNames = ["anglais", "english"];

    /// <summary>The one language named; null where none is, or both are.</summary>
    public static Language? In(string text)
    {
        var folded = Fold.Text(text);
        var french = FrenchNames.Any(name => folded.Contains(name, StringComparison.Ordinal));
        var english = EnglishNames.Any(name => folded.Contains(name, StringComparison.Ordinal));
        return french == english ? null : french ? Language.French : Language.English;
    }
}
