namespace CoachBot.Coaching.Review.Kinds;

/// <summary>What the fix of a cue rule deletes.</summary>
internal enum Drop
{
    Nothing,
    Cues,
    Sentence,
}
