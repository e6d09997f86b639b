using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Review.Detectors;

/// <summary>The latest word that announces a secret, and its token.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SecretLabel(SecretLabelKind Kind, int Token, int Read)
{
    public static SecretLabel None => new(SecretLabelKind.None, 0, 0);
}
