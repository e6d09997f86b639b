using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Review.Text;

/// <summary>A text as the platform would post it.</summary>
/// <param name="Composed">The text in normalisation form C; the same string where it is composed already.</param>
/// <param name="Entities">The links, mentions, lists, hashtags and cashtags of the composed text, in order, none overlapping another.</param>
/// <param name="Length">The length; its <see cref="PostLength.FitsUpTo"/> is an index into the text as it was given.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PostText(string Composed, ImmutableArray<PostEntity> Entities, PostLength Length)
{
    /// <summary>Reads a text by today's rules.</summary>
    public static PostText Parse(string text) => Parse(text, Weighting.Version3);

    /// <summary>Reads a text once: its entities and its length. Linear in the length of the text.</summary>
    /// <param name="text">The text; any UTF-16, normalised or not.</param>
    /// <param name="weighting">The rules to count by.</param>
    public static PostText Parse(string text, Weighting weighting)
    {
        ArgumentNullException.ThrowIfNull(weighting);
        var composed = Normalization.ToComposed(text);
        var links = new EntityBuffer();
        new LinkScanner(composed).Scan(ref links);
        var length = WeightedLength.Measure(text, composed, links.Entities, weighting);
        var entities = PostEntities.WithLinks(composed, links.Entities);
        links.Dispose();
        return new PostText(composed, entities, length);
    }
}
