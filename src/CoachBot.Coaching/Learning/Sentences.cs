namespace CoachBot.Coaching.Learning;

/// <summary>Cuts the tokens of a text at the signs that end a sentence, and where a line ends.</summary>
internal static class Sentences
{
    /// <summary>The index after the last token of the sentence that begins at <paramref name="first"/>.</summary>
    public static int End(FoldedText text, int first)
    {
        var token = first;
        while (token < text.TokenCount && !Ends(text, token))
        {
            token++;
        }

        return Math.Min(token + 1, text.TokenCount);
    }

    private static bool Ends(FoldedText text, int token) =>
        (text.Tokens[token].Kind == TokenKind.Sign && text.Word(token)[0] is '.' or '!' or '?') || EndsLine(text, token);

    private static bool EndsLine(FoldedText text, int token) =>
        token + 1 < text.TokenCount && text.Characters[text.Tokens[token].End..text.Tokens[token + 1].Start].Contains('\n');
}
