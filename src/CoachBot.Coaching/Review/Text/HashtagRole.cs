namespace CoachBot.Coaching.Review.Text;

internal enum HashtagRole
{
    None,

    /// <summary>Digits, joiners, the underscore: inside a hashtag, but never a hashtag alone.</summary>
    Filler,

    /// <summary>Letters and marks.</summary>
    Letter,
}
