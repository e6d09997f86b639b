using System.Buffers;
using System.Globalization;
using CoachBot.Coaching.Review.Text;

namespace CoachBot.Coaching.Review.Kinds;

/// <summary>Raises on too many hashtags, and on one whose words a screen reader cannot tell apart.</summary>
internal sealed class HashtagsRule(RuleInfo info) : IReviewRule
{
    private const int Most = 2;

    private static readonly SearchValues<char> Gaps = SearchValues.Create(" \u00A0\u202F,;·|\n\r");

    private static readonly Localized RunTogether = new(
        "Ce mot-dièse colle plusieurs mots sans capitales : un lecteur d'écran ne peut pas le dire.",
        "This hashtag runs words together without capitals: a screen reader cannot say it.");

    public RuleInfo Info => info;

    public void Review(ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var tags = context.Draft.SpansOf(PostEntityKind.Hashtag);
        if (tags.Count > Most)
        {
            ReportSurplus(context, tags);
            return;
        }

        foreach (var tag in tags)
        {
            if (Capitalise(context.Draft, tag) is { } edit)
            {
                context.Report(info, tag, RunTogether, edit);
            }
        }
    }

    private void ReportSurplus(ReviewContext context, List<TextSpan> tags)
    {
        var draft = context.Draft;
        var kept = tags.OrderByDescending(tag => IsSpecific(draft.Written(tag))).ThenBy(tag => tag.Start).Take(Most).ToHashSet();
        var edits = new List<TextEdit>();
        for (var index = 0; index < tags.Count; index++)
        {
            var edit = kept.Contains(tags[index]) ? Capitalise(draft, tags[index]) : Remove(draft, tags, index);
            if (edit is not null)
            {
                edits.Add(edit);
            }
        }

        var count = tags.Count.ToString(CultureInfo.InvariantCulture);
        context.Report(info, SpanOf(draft, tags), info.Message.With("count", count), edits);
    }

    /// <summary>The hashtags from first to last where they stand together, otherwise the first that is too many.</summary>
    private static TextSpan SpanOf(Draft draft, List<TextSpan> tags)
    {
        for (var index = 1; index < tags.Count; index++)
        {
            if (!Follows(draft, tags[index - 1], tags[index]))
            {
                return tags[Most];
            }
        }

        return TextSpan.FromBounds(tags[0].Start, tags[^1].End);
    }

    /// <summary>Deletes a hashtag that stands in a row of them; one within the sentence loses its sign and stays a word.</summary>
    private static TextEdit Remove(Draft draft, List<TextSpan> tags, int index)
    {
        var tag = tags[index];
        if (index > 0 && Follows(draft, tags[index - 1], tag))
        {
            return new TextEdit(TextSpan.FromBounds(tags[index - 1].End, tag.End), "");
        }

        if (index + 1 < tags.Count && Follows(draft, tag, tags[index + 1]))
        {
            return new TextEdit(TextSpan.FromBounds(tag.Start, tags[index + 1].Start), "");
        }

        return IsInSentence(draft.Text, tag) ? new TextEdit(new TextSpan(tag.Start, 1), "") : new TextEdit(tag, "");
    }

    private static bool Follows(Draft draft, TextSpan before, TextSpan after) =>
        draft.Text.AsSpan(before.End, after.Start - before.End).IndexOfAnyExcept(Gaps) < 0;

    private static bool IsInSentence(string text, TextSpan tag)
    {
        var after = text.AsSpan(tag.End).TrimStart();
        var before = text.AsSpan(0, tag.Start).TrimEnd();
        return (after.Length > 0 && !char.IsUpper(after[0])) || (before.Length > 0 && before[^1] is not ('.' or '!' or '?' or '…'));
    }

    /// <summary>A hashtag of several words or with a figure names a thing; a single word is a mere theme.</summary>
    private static bool IsSpecific(ReadOnlySpan<char> tag)
    {
        var body = tag[1..];
        return body[1..].IndexOfAnyInRange('A', 'Z') > 0 && body.IndexOfAnyInRange('a', 'z') >= 0;
    }

    private static TextEdit? Capitalise(Draft draft, TextSpan tag)
    {
        var starts = HashtagWords.StartsOf(draft.Written(tag)[1..]);
        if (starts.Count < 2)
        {
            return null;
        }

        var body = draft.Written(tag)[1..].ToArray();
        foreach (var start in starts)
        {
            body[start] = char.ToUpperInvariant(body[start]);
        }

        return new TextEdit(TextSpan.FromBounds(tag.Start + 1, tag.End), new string(body));
    }
}
