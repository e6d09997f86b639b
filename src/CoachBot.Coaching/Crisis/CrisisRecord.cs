namespace CoachBot.Coaching.Crisis;

/// <summary>Where somebody stands in the crisis conversation, with all they typed. Confidential, as any draft is.</summary>
public sealed record CrisisRecord
{
    public CrisisState State { get; init; }

    /// <summary>One of <see cref="CrisisSteps"/>.</summary>
    public string Step { get; init; } = CrisisSteps.WhatHappened;

    /// <summary>What was typed, by step.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Whether the statement is the person's own version and not the one built from the answers.</summary>
    public bool OwnVersion { get; init; }

    internal string? Answer(string step) => Answers.GetValueOrDefault(step);

    internal CrisisRecord WithAnswer(string step, string text) => this with
    {
        Answers = new Dictionary<string, string>(Answers, StringComparer.Ordinal) { [step] = text },
        OwnVersion = step == CrisisSteps.Statement || (OwnVersion && !CrisisSteps.Questions.Contains(step, StringComparer.Ordinal)),
    };
}
