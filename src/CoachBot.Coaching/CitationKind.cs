namespace CoachBot.Coaching;

public enum CitationKind
{
    Article,
    Practice,
    Organisation,
}
