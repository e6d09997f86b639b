namespace CoachBot.Coaching.SecondReading;

/// <summary>
/// A language model that reads after the rules, for one organisation. What it says is raw: <see cref="OpinionVerifier"/>,
/// <see cref="RewriteVerifier"/> and <see cref="AnswerVerifier"/> decide what a person sees of it.
/// </summary>
public interface ISecondReader
{
    /// <summary>Reads a draft; null where nothing usable came in time.</summary>
    Task<Opinion?> ReadAsync(ReadingRequest request, CancellationToken cancellationToken);

    /// <summary>Writes a draft anew; null where nothing usable came in time.</summary>
    Task<string?> RewriteAsync(RewriteRequest request, CancellationToken cancellationToken);

    /// <summary>Answers from passages alone; null where nothing usable came in time, empty where they do not say.</summary>
    Task<IReadOnlyList<AnswerSentence>?> AnswerAsync(AnswerRequest request, CancellationToken cancellationToken);
}
