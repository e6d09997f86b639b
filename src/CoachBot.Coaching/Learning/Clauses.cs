namespace CoachBot.Coaching.Learning;

/// <summary>Cuts the tokens of a text into clauses at the signs that end or divide a sentence.</summary>
internal static class Clauses
{
    /// <summary>The index after the last token of the clause that begins at <paramref name="first"/>.</summary>
    public static int End(FoldedText text, int first)
    {
        var token = first;
        while (token < text.TokenCount && !Divides(text, token))
        {
            token++;
        }

        return Math.Min(token + 1, text.TokenCount);
    }

    private static bool Divides(FoldedText text, int token) =>
        text.Tokens[token].Kind == TokenKind.Sign && text.Word(token)[0] is '.' or '!' or '?' or ';' or ':' or '\n';
}
