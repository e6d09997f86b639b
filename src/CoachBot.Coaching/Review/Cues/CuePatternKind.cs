namespace CoachBot.Coaching.Review.Cues;

internal enum CuePatternKind
{
    Word,
    Prefix,
    Set,
    Any,
    Number,
    Name,
    Url,
    UrlPart,
    Mention,
    Capitals,
}
