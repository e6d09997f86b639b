using System.Text;
using CoachBot.Coaching.Learning;

namespace CoachBot.Coaching.Understanding;

/// <summary>Writes what a message looks like in front of it, as words that the model can weigh.</summary>
public static class IntentCues
{
    // What a message asks for is in its first words or it is a draft.
    private const int MostTokens = 60;

    // How many words a negation reaches: "no exercise today", "arrête de m'envoyer un conseil".
    private const int Reach = 5;

    private static readonly ConceptLexicon Requests = new("requests", Enum.GetValues<Language>());

    private static readonly string[] You =
        ["tu", "te", "toi", "t'", "ton", "tes", "vous", "you", "your", "u", "coach", "bot"];

    private static readonly string[] Me =
        ["je", "j'", "moi", "m'", "me", "mon", "ma", "mes", "i", "my", "i'm", "i'd", "i've", "i'll"];

    private static readonly string[] Us =
        ["nous", "on", "notre", "nos", "we", "our", "us", "we're", "we've"];

    private static readonly string[] Negations =
        ["pas", "plus", "arrete", "plutot", "sans", "no", "not", "don't", "stop", "rather", "without", "instead", "never", "jamais"];

    private static readonly string[] Questions =
    [
        "pourquoi", "comment", "combien", "quand", "ou", "qui", "que", "quoi", "quel", "quelle", "quels", "quelles", "est", "faut", "peut", "puis", "dois", "doit", "qu'", "y", "pk", "pq", "pkoi", "koi", "ki", "kel", "cmt", "qd",
        "why", "how", "when", "where", "who", "what", "which", "is", "are", "do", "does", "should", "can", "could", "would", "will", "may", "am", "did", "has", "have",
    ];

    /// <summary>The message with its cues in front.</summary>
    public static string Annotate(string message)
    {
        using var text = new FoldedText(message);
        var cues = new StringBuilder(message.Length + 80);
        cues.Append("xxsize").Append(Size(text.TokenCount)).Append(' ');
        AppendWords(cues, text);
        AppendRequests(cues, text);
        if (text.TokenCount > 0)
        {
            cues.Append("xxfirst").Append(text.Word(0)).Append(" xxlast").Append(text.Word(text.TokenCount - 1)).Append(' ');
        }

        return cues.Append(message).ToString();
    }

    private static string Size(int tokens) => tokens switch
    {
        <= 1 => "one",
        2 => "two",
        <= 4 => "few",
        <= 8 => "some",
        <= 14 => "line",
        <= 24 => "long",
        _ => "full",
    };

    private static void AppendWords(StringBuilder cues, FoldedText text)
    {
        AppendIf(cues, "xxyou ", Any(text, You));
        AppendIf(cues, "xxme ", Any(text, Me));
        AppendIf(cues, "xxus ", Any(text, Us));
        AppendIf(cues, "xxlink ", Any(text, TokenKind.Link));
        AppendIf(cues, "xxmention ", Any(text, TokenKind.Mention));
        AppendIf(cues, "xxnumber ", Any(text, TokenKind.Number));
        AppendIf(cues, "xxhashtag ", text.Characters.Contains('#'));
        AppendIf(cues, "xxquote ", text.Characters.Count('"') > 1);
        AppendIf(cues, "xxexclaims ", text.Characters.Contains('!'));
        AppendIf(cues, "xxmark ", text.Characters.Contains('?'));
        AppendIf(cues, "xxends ", text.Characters.TrimEnd().EndsWith("?", StringComparison.Ordinal));
        AppendIf(cues, "xxopens ", text.TokenCount > 0 && IsOneOf(text.Word(0), Questions));
    }

    private static void AppendRequests(StringBuilder cues, FoldedText text)
    {
        Span<int> found = stackalloc int[ConceptLexicon.MostPerWord];
        var last = -1;
        var denied = -1;
        for (var token = 0; token < Math.Min(text.TokenCount, MostTokens); token++)
        {
            denied = IsOneOf(text.Word(token), Negations) ? token + Reach : text.Word(token)[0] == ',' ? -1 : denied;
            foreach (var concept in found[..Requests.Find(text, token, found)])
            {
                if (concept != last)
                {
                    cues.Append(token <= denied ? "xxno" : "xx").Append(Requests.Names[concept]).Append(' ');
                    last = concept;
                }
            }
        }
    }

    private static void AppendIf(StringBuilder cues, string cue, bool holds)
    {
        if (holds)
        {
            cues.Append(cue);
        }
    }

    private static bool Any(FoldedText text, TokenKind kind)
    {
        foreach (var token in text.Tokens)
        {
            if (token.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Any(FoldedText text, string[] words)
    {
        for (var token = 0; token < text.TokenCount; token++)
        {
            if (IsOneOf(text.Word(token), words))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var candidate in words)
        {
            if (word.SequenceEqual(candidate))
            {
                return true;
            }
        }

        return false;
    }
}
