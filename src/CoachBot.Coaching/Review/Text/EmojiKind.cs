namespace CoachBot.Coaching.Review.Text;

/// <summary>What makes a code point an emoji.</summary>
[Flags]
internal enum EmojiKind : byte
{
    None = 0,

    /// <summary>An emoji by itself.</summary>
    Single = 1,

    /// <summary>An emoji unless the text selector follows; takes the emoji selector.</summary>
    Variable = 2,

    /// <summary>An emoji only with the emoji selector.</summary>
    Styled = 4,

    /// <summary>Takes a skin tone.</summary>
    Toned = 8,
}
