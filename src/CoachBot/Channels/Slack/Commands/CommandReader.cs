using CoachBot.Bot;
using CoachBot.Coaching;
using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Channels.Slack.Commands;

/// <summary>Reads what follows <c>/coach</c>: a word in either language and what it is about.</summary>
internal static class CommandReader
{
    private static readonly Dictionary<string, (string Verb, Language Language)> Words = Build(
        (Verbs.Review, "relis relire relisez relecture", "review proofread"),
        (Verbs.AnotherTip, "conseil conseils astuce", "tip tips advice"),
        (Verbs.Ask, "demande demander question", "ask"),
        (Verbs.Help, "aide", "help"),
        (Verbs.StartPractice, "entrainement entraine-moi exercice pratique s'entrainer", "practice practise drill train"),
        (Verbs.StartCrisis, "crise", "crisis"),
        (Verbs.Settings, "reglages parametres langue", "settings language"));

    /// <returns>The button that the words stand for; null where they are any text.</returns>
    public static ButtonData? Read(string text)
    {
        var trimmed = text.Trim();
        var end = trimmed.AsSpan().IndexOfAny([' ', '\n', '\t', '\u00A0']);
        var first = end < 0 ? trimmed : trimmed[..end];
        var rest = (end < 0 ? "" : trimmed[end..]).Trim().TrimStart(':').Trim();
        if (trimmed.Length == 0)
        {
            return new ButtonData { Verb = Verbs.Help };
        }

        if (!Words.TryGetValue(Fold.Text(first.TrimEnd(':')), out var word))
        {
            return null;
        }

        return Button(word.Verb, rest) is { } button ? button with { Language = word.Language.Code() } : null;
    }

    private static ButtonData? Button(string verb, string rest) => verb switch
    {
        Verbs.Review or Verbs.Ask when rest.Length == 0 => new ButtonData { Verb = Verbs.Help },
        Verbs.Review or Verbs.Ask => new ButtonData { Verb = verb, Question = rest },
        Verbs.AnotherTip => new ButtonData { Verb = verb, Topic = rest.Length > 0 ? rest : null },
        _ => rest.Length == 0 ? new ButtonData { Verb = verb } : null,
    };

    private static Dictionary<string, (string Verb, Language Language)> Build(params (string Verb, string French, string English)[] lines)
    {
        var words = new Dictionary<string, (string Verb, Language Language)>(StringComparer.Ordinal);
        foreach (var (verb, french, english) in lines)
        {
            Array.ForEach(french.Split(' '), word => words[word] = (verb, Language.French));
            Array.ForEach(english.Split(' '), word => words[word] = (verb, Language.English));
        }

        return words;
    }
}
