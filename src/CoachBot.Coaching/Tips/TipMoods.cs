using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.Tips;

/// <summary>The topic that helps with how somebody says they feel.</summary>
internal static class TipMoods
{
    private static readonly (string Topic, string[] Beginnings)[] Moods =
    [
        ("blunder", ["stress", "angoiss", "anxi", "peur", "trac", "trouille", "scared", "afraid", "nervous", "butterflies", "worried"]),
        ("time", ["flemme", "paresse", "lazy", "deborde", "busy", "swamped", "overwhelmed", "rushed"]),
        ("practice-gap", ["oser", "ose", "lancer", "debut", "timid", "dare", "shy", "newbie", "beginner", "novice"]),
        ("ideas", ["ennui", "m'ennuie", "inspir", "bored", "blank", "stuck"]),
        ("press-agency", ["journalis", "reporter"]),
    ];

    /// <summary>Null where no mood is named.</summary>
    public static string? TopicIn(string words)
    {
        var folded = " " + Fold.Text(words);
        var (topic, _) = Array.Find(Moods, mood => Array.Exists(mood.Beginnings, beginning => folded.Contains(" " + beginning, StringComparison.Ordinal)));
        return topic;
    }
}
