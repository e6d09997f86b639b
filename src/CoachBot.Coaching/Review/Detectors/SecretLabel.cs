using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Review.Detectors;

/// <summary>The word that lets one expect a secret.</summary>
/// <param name="Kind">What to expect.</param>
/// <param name="Token">Its token.</param>
/// <param name="Latest">The token of the latest such word, be it a weaker one.</param>
/// <param name="Read">How many tokens were looked at.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SecretLabel(SecretLabelKind Kind, int Token, int Latest, int Read)
{
    public static SecretLabel None => new(SecretLabelKind.None, 0, 0, 0);
}
