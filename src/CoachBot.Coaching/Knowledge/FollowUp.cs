using CoachBot.Coaching.Learning;
using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.Knowledge;

/// <summary>A message that goes on from the answer before it.</summary>
/// <param name="AsksWhy">It asks for the reason.</param>
/// <param name="HasSubject">It names something of its own ("and for competitors?").</param>
internal sealed record FollowUp(bool AsksWhy, bool HasSubject)
{
    private const int MostWords = 7;
    private const int Longest = 40;

    private static readonly HashSet<string> Why = new(StringComparer.Ordinal) { "pourquoi", "pk", "pq", "why", "raison", "reason", "cause" };

    private static readonly HashSet<string> Openings = new(StringComparer.Ordinal)
    {
        "et", "mais", "ok", "donc", "alors", "ah", "and", "but", "so", "oh", "right", "what", "how", "comment", "encore", "plus",
        "more", "tell", "dis", "dites", "developpe", "developpez", "precise", "precisez", "explique", "expliquez", "explain", "go",
        "continue", "continuez", "meaning", "example", "exemple", "concretement", "vraiment", "really", "c", "ca", "cela", "this", "that",
    };

    private static readonly HashSet<string> Empty = new(
        [.. Why, .. Openings, "ca", "cela", "c", "est", "que", "qu", "pour", "quoi", "la", "le", "les", "de", "l", "d", "en", "un", "une", "moi", "m", "plus",
            "detail", "details", "savoir", "dire", "veut", "faire", "je", "fais", "fait", "on", "il", "ils", "sont", "cette", "ce", "a", "y", "bien", "aussi", "davantage", "svp", "stp", "merci",
            "is", "it", "the", "about", "me", "that", "s", "it's", "that's", "i", "do", "does", "they", "did", "to", "for", "of", "on", "please", "thanks", "elaborate", "know", "mean", "come", "practice", "pratique", "can", "you", "peux", "pouvez", "tu", "vous", "say", "further"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Joints = new(
        ["et", "mais", "donc", "alors", "and", "but", "so", "what", "pourquoi", "why", "pk", "pq"], StringComparer.Ordinal);

    private static readonly HashSet<string> AboutTheAnswer = new(
        ["tu es sur", "t'es sur", "vous etes sur", "c'est sur", "sur", "are you sure", "you sure", "sure", "is that so", "says who", "source", "un exemple", "par exemple", "an example", "for example", "for instance", "tel que", "such as"], StringComparer.Ordinal);

    /// <summary>Whether a message can only be understood from the answer before it, by its first word or by saying nothing else.</summary>
    public static bool GoesOn(string text) => Read(text) is { } followUp && (!followUp.HasSubject || Joints.Contains(Fold.Text(text).Split(' ')[0]));

    /// <summary>Null for a message that stands on its own.</summary>
    public static FollowUp? Read(string text)
    {
        if (text.Length < Longest && AboutTheAnswer.Contains(Fold.Text(text.AsSpan().Trim().TrimEnd(" ?!."))))
        {
            return new(AsksWhy: false, HasSubject: false);
        }

        using var folded = new FoldedText(text);
        var words = folded.Characters.ToString().Split(
            [' ', '-', '\'', '?', '!', '.', ',', ';', ':', '"', '\n'],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length is 0 or > MostWords || !(Openings.Contains(words[0]) || Why.Contains(words[0])))
        {
            return null;
        }

        return new(words.Any(Why.Contains), !words.All(Empty.Contains));
    }
}
