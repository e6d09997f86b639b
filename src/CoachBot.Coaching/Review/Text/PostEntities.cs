using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Review.Text;

/// <summary>Links, mentions, lists, hashtags and cashtags of a post, as twitter-text 3 sees them. Linear in the length of the text.</summary>
public static class PostEntities
{
    /// <summary>All entities in order of appearance; of two that overlap the earlier one.</summary>
    public static ImmutableArray<PostEntity> Extract(ReadOnlySpan<char> text)
    {
        var links = new EntityBuffer();
        new LinkScanner(text).Scan(ref links);
        var entities = WithLinks(text, links.Entities);
        links.Dispose();
        return entities;
    }

    /// <summary>The mention a reply opens with, after spaces at most; null where the text is no reply. Few but the one replied to see it.</summary>
    public static TextSpan? FindReply(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && PostCharacter.IsSpace(text[at])) at++;
        if (at == text.Length || !SignScanner.IsAt(text[at])) return null;
        var end = MentionName.End(text, at + 1);
        return end == at + 1 || MentionName.IsSpoiltBy(text[end..]) ? null : TextSpan.FromBounds(at, end);
    }

    internal static ImmutableArray<PostEntity> WithLinks(ReadOnlySpan<char> text, ReadOnlySpan<PostEntity> links)
    {
        var signs = new EntityBuffer();
        new SignScanner(text).Scan(ref signs);
        var entities = Merge(links, signs.Entities);
        signs.Dispose();
        return entities;
    }

    private static ImmutableArray<PostEntity> Merge(ReadOnlySpan<PostEntity> links, ReadOnlySpan<PostEntity> signs)
    {
        if (links.Length + signs.Length == 0) return [];
        var merged = new PostEntity[links.Length + signs.Length];
        var (count, end) = (0, 0);
        while (links.Length + signs.Length > 0)
        {
            var entity = TakeFirst(ref links, ref signs);
            if (entity.Span.Start < end) continue;
            end = entity.Span.End;
            merged[count++] = entity;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(count == merged.Length ? merged : merged[..count]);
    }

    private static PostEntity TakeFirst(ref ReadOnlySpan<PostEntity> links, ref ReadOnlySpan<PostEntity> signs)
    {
        var linkFirst = signs.IsEmpty || (!links.IsEmpty && links[0].Span.Start <= signs[0].Span.Start);
        ref var source = ref linkFirst ? ref links : ref signs;
        var first = source[0];
        source = source[1..];
        return first;
    }
}
