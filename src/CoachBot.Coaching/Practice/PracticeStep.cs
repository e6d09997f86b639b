namespace CoachBot.Coaching.Practice;

/// <summary>The exercise to show, and what to remember with it.</summary>
public sealed record PracticeStep(Exercise Exercise, PracticeRecord Record);
