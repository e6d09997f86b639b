namespace CoachBot.Coaching.Review.Parsing;

public enum TokenKind : byte
{
    Word,
    Number,
    Mention,
    Hashtag,
    Url,
    Emoji,
    Punctuation,
}
