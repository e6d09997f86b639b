using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Review.Parsing;

/// <summary>
/// A word, number, mention, hashtag part, link, emoji or mark of a draft. A hyphen, a French elision and a capital
/// inside a hashtag start a new token, so that « peut-être », "peut etre" and #PeutEtre read alike.
/// </summary>
/// <param name="Span">Where it stands in the draft (UTF-16).</param>
/// <param name="Folded">Where its folded form stands in <see cref="Draft.Folded"/>.</param>
/// <param name="Sentence">Index into <see cref="Draft.Sentences"/>.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Token(TextSpan Span, TextSpan Folded, TokenKind Kind, TokenTraits Traits, int Sentence)
{
    public bool Is(TokenTraits trait) => (Traits & trait) != TokenTraits.None;
}
