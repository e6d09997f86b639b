using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Bot;

/// <summary>
/// Words without which no message begins a crisis conversation: it takes the chat over, so that a piece of company news
/// taken for one would be worse than a crisis offered as a button.
/// </summary>
internal static class CrisisSigns
{
    private static readonly string[] Beginnings =
    [
        "cris", "buzz", "polemi", "scandal", "urgen", "que faire", "on fait quoi", "what do we", "what do i", "what now", "help", "au secours", "aide",
        "journalist", "presse", "press ", "reporter", "fuit", "leak", "pirat", "hack", "breach", "incend", "brul", "burn", "fire", "feu", "explo", "acciden",
        "bless", "injur", "mort", "dead", "died", "rappel", "recall", "boycott", "plainte", "lynch", "insult", "attaqu", "attack", "shitstorm", "backlash",
        "outrage", "viral", "tendance", "trending", "bad ", "catastroph", "disaster", "panne", "outage", "faute", "greve", "strike",
    ];

    public static bool AreIn(string text)
    {
        var folded = " " + Fold.Text(text);
        return Beginnings.Any(beginning => folded.Contains(" " + beginning, StringComparison.Ordinal) || folded.Contains("'" + beginning, StringComparison.Ordinal));
    }
}
