namespace CoachBot.Coaching.Crisis;

public enum CrisisState
{
    /// <summary>The next text belongs to the conversation.</summary>
    Active,

    /// <summary>Stopped for a moment; <see cref="CrisisGuide.Resume"/> goes on.</summary>
    Paused,

    /// <summary>Left; <see cref="CrisisGuide.Resume"/> still goes on.</summary>
    Left,

    /// <summary>Gone through to the end.</summary>
    Done,
}
