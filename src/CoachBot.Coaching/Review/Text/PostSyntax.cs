namespace CoachBot.Coaching.Review.Text;

/// <summary>Tells whether a whole text is a user name, a list, a hashtag or a link, as twitter-text validates them.</summary>
public static class PostSyntax
{
    /// <summary><c>@name</c> and nothing else.</summary>
    public static bool IsUserName(ReadOnlySpan<char> text) => IsWhole(text, PostEntityKind.Mention);

    /// <summary><c>@name/list</c> and nothing else.</summary>
    public static bool IsList(ReadOnlySpan<char> text) => IsWhole(text, PostEntityKind.List);

    /// <summary><c>#topic</c> and nothing else.</summary>
    public static bool IsHashtag(ReadOnlySpan<char> text) => IsWhole(text, PostEntityKind.Hashtag);

    /// <summary>A link by RFC 3986 with an http scheme; hosts may be international.</summary>
    /// <param name="text">The text.</param>
    /// <param name="requireProtocol">Whether the scheme may not be left out.</param>
    public static bool IsLink(ReadOnlySpan<char> text, bool requireProtocol = true) => LinkSyntax.IsValid(text, requireProtocol);

    private static bool IsWhole(ReadOnlySpan<char> text, PostEntityKind kind)
    {
        var entities = PostEntities.Extract(text);
        return entities.Length == 1 && entities[0].Kind == kind && entities[0].Span.Length == text.Length;
    }
}
