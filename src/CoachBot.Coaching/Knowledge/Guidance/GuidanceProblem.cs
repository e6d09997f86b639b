namespace CoachBot.Coaching.Knowledge.Guidance;

/// <summary>Why a file of the organisation's guidance cannot be read, for whoever wrote it. It quotes nothing from the file.</summary>
/// <param name="File">The file, relative to the folder.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Problem">What is wrong and what to do.</param>
public sealed record GuidanceProblem(string File, int Line, string Problem);
