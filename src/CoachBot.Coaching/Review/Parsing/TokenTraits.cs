namespace CoachBot.Coaching.Review.Parsing;

[Flags]
public enum TokenTraits : byte
{
    None = 0,

    /// <summary>Begins with a capital.</summary>
    Capitalised = 1,

    /// <summary>Two letters or more, all of them capitals.</summary>
    AllCapitals = 2,

    /// <summary>Stands between quotation marks: somebody else may be speaking.</summary>
    Quoted = 4,

    /// <summary>First word of its sentence, where a capital says nothing.</summary>
    Opening = 8,

    /// <summary>Part of a hashtag.</summary>
    InHashtag = 16,

    /// <summary>Touches the token before it, with no space between.</summary>
    Joined = 32,
}
