namespace CoachBot.Coaching.Review.Text;

/// <summary>What the platform turns into a link.</summary>
public enum PostEntityKind
{
    /// <summary>A link, with or without its protocol.</summary>
    Url,

    /// <summary><c>@name</c>.</summary>
    Mention,

    /// <summary><c>@name/list</c>.</summary>
    List,

    /// <summary><c>#topic</c>.</summary>
    Hashtag,

    /// <summary><c>$TICKER</c>.</summary>
    Cashtag,
}
