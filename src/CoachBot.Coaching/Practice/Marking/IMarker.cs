namespace CoachBot.Coaching.Practice.Marking;

/// <summary>Marks the answers to one kind of exercise.</summary>
internal interface IMarker
{
    Mark Mark(Answer answer);

    /// <summary>An answer that gets both stars.</summary>
    string ModelAnswer(ExerciseEntry entry, Language language);
}
