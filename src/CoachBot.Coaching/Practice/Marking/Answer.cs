namespace CoachBot.Coaching.Practice.Marking;

/// <summary>What is to be marked.</summary>
/// <param name="Entry">The exercise.</param>
/// <param name="Language">The language it was shown in.</param>
/// <param name="Text">The answer as written.</param>
internal sealed record Answer(ExerciseEntry Entry, Language Language, string Text)
{
    public ExerciseWords Words => Entry.Words[Language];
}
