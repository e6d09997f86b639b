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
        "cris", "buzz", "polemi", "scandal", "urgen", "que faire", "on fait quoi", "what do we", "what do i", "what now", "help", "au secours", "aide", "fuit", "leak", "pirat", "hack", "breach", "incend", "brul", "burn", "fire", "feu", "explo", "acciden",
        "bless", "injur", "mort", "dead", "died", "rappel", "recall", "boycott", "plainte", "lynch", "insult", "attaqu", "attack", "shitstorm", "backlash",
        "outrage", "viral", "tendance", "trending", "bad ", "catastroph", "disaster", "panne", "outage", "faute", "greve", "strike",
    ];

    // Of the press one asks in many a way: its name is a sign only in a message that tells something.
    private static readonly string[] InLongerTexts = ["journalist", "presse", "press ", "reporter"];

    private const int Telling = 5;

    public static bool AreIn(string text)
    {
        var folded = " " + Fold.Text(text);
        var signs = folded.Count(char.IsWhiteSpace) >= Telling ? Beginnings.Concat(InLongerTexts) : Beginnings;
        return signs.Any(beginning => folded.Contains(" " + beginning, StringComparison.Ordinal) || folded.Contains("'" + beginning, StringComparison.Ordinal));
    }
}
