using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Review.Text;

/// <summary>The length of a post as the platform counts it.</summary>
/// <param name="Weighted">The weighted length.</param>
/// <param name="Maximum">The longest weighted length that is accepted.</param>
/// <param name="FitsUpTo">How many UTF-16 units of the text fit, from its start; all of them in a valid post.</param>
/// <param name="IsValid">Whether the post is neither empty nor too long nor holds a character the platform refuses.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PostLength(int Weighted, int Maximum, int FitsUpTo, bool IsValid)
{
    /// <summary>How much is left; negative for a post that is too long.</summary>
    public int Remaining => Maximum - Weighted;

    /// <summary>The share of the maximum that is used, in thousandths.</summary>
    public int Permillage => (int)((double)Weighted / Maximum * 1000);
}
