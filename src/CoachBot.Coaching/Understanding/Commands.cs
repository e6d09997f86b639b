using CoachBot.Coaching.Learning;

namespace CoachBot.Coaching.Understanding;

/// <summary>The messages that are commands word for word, politeness aside.</summary>
internal static class Commands
{
    private static readonly Dictionary<string, Intent> Phrases = Build();

    private static readonly HashSet<string> Polite = new(StringComparer.Ordinal)
    {
        "stp", "svp", "please", "pls", "plz", "merci", "thanks", "coach", "bonjour", "salut", "hello", "hi", "hey",
    };

    /// <summary>The command that the text is, or null.</summary>
    public static Intent? Find(FoldedText text)
    {
        if (text.TokenCount > 12)
        {
            return null;
        }

        var words = new List<string>();
        for (var token = 0; token < text.TokenCount; token++)
        {
            var word = text.Word(token).ToString();
            if (text.Tokens[token].Kind == TokenKind.Word && !Polite.Contains(word))
            {
                words.Add(word);
            }
        }

        var key = Join(words)
            .Replace("s'il te plait", string.Empty, StringComparison.Ordinal)
            .Replace("s'il vous plait", string.Empty, StringComparison.Ordinal).Trim();
        return Phrases.TryGetValue(key, out var intent) ? intent
            : words.Count == 0 && IsQuestionMark(text) ? Intent.Help
            : null;
    }

    private static bool IsQuestionMark(FoldedText text) => text.TokenCount == 1 && text.Word(0)[0] == '?';

    private static Dictionary<string, Intent> Build()
    {
        var phrases = new Dictionary<string, Intent>(StringComparer.Ordinal);
        foreach (var (intent, list) in CommandPhrases.All)
        {
            foreach (var phrase in list.Split('|'))
            {
                using var folded = new FoldedText(phrase);
                var words = new List<string>();
                for (var token = 0; token < folded.TokenCount; token++)
                {
                    if (folded.Tokens[token].Kind == TokenKind.Word)
                    {
                        words.Add(folded.Word(token).ToString());
                    }
                }

                phrases[Join(words)] = intent;
            }
        }

        return phrases;
    }

    // An elided word keeps its apostrophe and its neighbour: "l'aide", "s'il te plait".
    private static string Join(List<string> words) =>
        string.Join(' ', words).Replace("' ", "'", StringComparison.Ordinal);
}
