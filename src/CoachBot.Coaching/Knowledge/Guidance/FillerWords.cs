using CoachBot.Coaching.Learning;

namespace CoachBot.Coaching.Knowledge.Guidance;

/// <summary>Words that questions are made of and that say nothing of their subject.</summary>
internal static class FillerWords
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "est", "ce", "que", "qu'", "qui", "quoi", "quel", "quelle", "quels", "quelles", "comment", "pourquoi", "quand", "combien", "ou", "peux", "peut", "puis", "pouvons", "pouvez", "peuvent", "dois", "doit", "devons",
        "devez", "doivent", "faut", "falloir", "faire", "fait", "fais", "font", "avoir", "ai", "as", "a", "avons", "avez", "ont", "etre", "suis", "es", "sont", "sommes", "etes", "aller", "vais", "va", "vont", "y", "il", "elle",
        "on", "je", "j'", "tu", "nous", "vous", "moi", "mes", "mon", "ma", "nos", "notre", "vos", "votre", "dire", "dis", "savoir", "sais", "aussi", "encore", "si", "cas", "ca", "cela", "chez", "bonjour", "merci", "svp", "stp", "alors", "donc", "autorise", "droit", "regle", "regles",
        "what", "who", "whom", "which", "why", "how", "when", "where", "do", "does", "did", "can", "could", "should", "would", "will", "shall", "may", "might", "must", "am", "are", "is", "was", "were", "be", "been", "have", "has",
        "had", "i", "me", "my", "we", "our", "us", "you", "your", "he", "she", "they", "them", "their", "get", "got", "go", "going", "need", "want", "know", "tell", "say", "if", "about", "please", "thanks", "hello", "hi", "allowed", "rule", "rules", "there", "any", "some", "so", "ok", "then", "really",
        "tweet", "tweets", "tweeter", "twitter", "article", "coach",
    };

    /// <summary>The text without them.</summary>
    public static string Leave(string text)
    {
        using var folded = new FoldedText(text);
        var kept = new List<string>();
        for (var token = 0; token < folded.TokenCount; token++)
        {
            var (kind, start, end) = (folded.Tokens[token].Kind, folded.Tokens[token].Start, folded.Tokens[token].End);
            if (kind is not TokenKind.Sign && !Words.Contains(folded.Word(token).ToString()))
            {
                kept.Add(text[folded.Source(start)..folded.Source(end)]);
            }
        }

        return string.Join(' ', kept);
    }
}
