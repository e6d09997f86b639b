namespace CoachBot.Coaching.Understanding;

/// <summary>What a message is taken for.</summary>
/// <param name="Intent">The likeliest intent.</param>
/// <param name="Confidence">How likely it is, 0 to 1; 1 for an explicit command.</param>
/// <param name="RunnerUp">The next likeliest, to offer as a button when the confidence is low.</param>
/// <param name="Draft">
/// For a review, the draft without its introduction; empty where the message announces a draft that it does not hold.
/// Null for any other intent.
/// </param>
public sealed record IntentReading(Intent Intent, float Confidence, Intent RunnerUp, string? Draft)
{
    /// <summary>Whether the runner-up deserves a button.</summary>
    public bool IsDoubtful => Confidence < 0.6f;
}
