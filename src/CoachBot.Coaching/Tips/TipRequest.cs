using CoachBot.Coaching.Learning;

namespace CoachBot.Coaching.Tips;

/// <summary>Takes the words of asking out of a request for a tip; what is left is its subject.</summary>
internal static class TipRequest
{
    private const int Longest = 500;

    private static readonly HashSet<string> Asking = new(
        [
            "un", "une", "le", "la", "les", "l", "d", "de", "du", "des", "autre", "autres", "conseil", "conseils", "conseille", "conseillez", "astuce", "astuces", "tuyau",
            "donne", "donnez", "moi", "me", "je", "j", "voudrais", "aimerais", "veux", "ai", "besoin", "as", "tu", "t", "avez", "vous", "propose", "proposez", "quelque",
            "chose", "sur", "pour", "a", "au", "aux", "propos", "concernant", "encore", "stp", "svp", "s", "il", "plait", "te", "petit", "bon", "bonne", "jour",
            "tip", "tips", "give", "another", "one", "more", "an", "the", "about", "on", "something", "anything", "for", "please", "i", "want", "need", "would", "like",
            "have", "you", "got", "some", "advice", "suggest", "hint", "of", "today", "any", "new", "can", "to", "next", "suivant",
        ],
        StringComparer.Ordinal);

    /// <summary>The subject as it was typed; empty for "a tip, please".</summary>
    public static string Subject(string? request)
    {
        var text = request is { Length: > Longest } ? request[..Longest] : request ?? "";
        using var folded = new FoldedText(text);
        for (var token = 0; token < folded.TokenCount; token++)
        {
            if (folded.Tokens[token].Kind == TokenKind.Word && !Asking.Contains(folded.Word(token).ToString()))
            {
                return text[folded.Source(folded.Tokens[token].Start)..];
            }
        }

        return "";
    }
}
