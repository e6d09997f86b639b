namespace CoachBot.Coaching.Review.Detectors;

/// <summary>Finds one kind of data in a draft, in time linear in its length.</summary>
internal interface IDetector
{
    /// <summary>Adds what it finds to <paramref name="found"/>, in the order of the text.</summary>
    void Find(Draft draft, DigitRun[] runs, List<Detection> found);
}
