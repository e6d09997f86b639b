namespace CoachBot.Coaching.Review.Kinds;

/// <summary>How much of the draft a cue finding marks.</summary>
internal enum SpanWidth
{
    Cues,
    Clause,
    Sentence,
    Draft,
}
