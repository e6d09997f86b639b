using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.Practice.Marking;

/// <summary>What is to be marked.</summary>
/// <param name="Entry">The exercise.</param>
/// <param name="Language">The language it was shown in.</param>
/// <param name="Text">The answer as written.</param>
/// <param name="Policy">What the organisation asks of a text that is to be published.</param>
internal sealed record Answer(ExerciseEntry Entry, Language Language, string Text, ReviewPolicy Policy)
{
    public ExerciseWords Words => Entry.Words[Language];
}
