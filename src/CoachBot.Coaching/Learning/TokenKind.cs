namespace CoachBot.Coaching.Learning;

public enum TokenKind
{
    Word,
    Number,
    Link,
    Mention,
    Sign,
}
