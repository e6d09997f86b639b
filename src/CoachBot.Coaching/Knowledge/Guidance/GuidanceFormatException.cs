namespace CoachBot.Coaching.Knowledge.Guidance;

/// <summary>A file of guidance is not as it must be.</summary>
internal sealed class GuidanceFormatException(int line, string problem) : FormatException(problem)
{
    public int Line => line;
}
