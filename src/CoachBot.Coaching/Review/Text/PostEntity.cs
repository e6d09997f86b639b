using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Review.Text;

/// <summary>An entity of a post.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">All of it, its sign (<c>@ # $</c>) included.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PostEntity(PostEntityKind Kind, TextSpan Span)
{
    /// <summary>The entity without its sign: the name, the topic, the ticker, <c>name/list</c>, or the whole link.</summary>
    /// <param name="text">The text the entity was extracted from.</param>
    public ReadOnlySpan<char> Value(ReadOnlySpan<char> text) =>
        Kind == PostEntityKind.Url ? text.Slice(Span.Start, Span.Length) : text.Slice(Span.Start + 1, Span.Length - 1);

    /// <summary>Who is mentioned, or whose list it is; empty for any other kind.</summary>
    /// <param name="text">The text the entity was extracted from.</param>
    public ReadOnlySpan<char> ScreenName(ReadOnlySpan<char> text)
    {
        if (Kind is not (PostEntityKind.Mention or PostEntityKind.List)) return [];
        var value = Value(text);
        var slash = value.IndexOf('/');
        return slash < 0 ? value : value[..slash];
    }
}
