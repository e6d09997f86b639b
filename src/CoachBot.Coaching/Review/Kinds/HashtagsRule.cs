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
            var words = WordsOf(context.Draft, tag);
            if (words.AreSeveral)
            {
                context.Report(info, tag, RunTogether, Capitalise(context.Draft, tag, words));
            }
        }
    }

    private void ReportSurplus(ReviewContext context, List<TextSpan> tags)
    {
        var draft = context.Draft;
        var kept = tags.Where(tag => WordsOf(draft, tag) is var words && (!words.AreSeveral || words.AreKnown))
            .OrderByDescending(tag => IsSpecific(draft.Written(tag))).ThenBy(tag => tag.Start).Take(Most).ToHashSet();
        var edits = new List<TextEdit>();
        var hasKeptBefore = false;
        for (var index = 0; index < tags.Count; index++)
        {
            var isKept = kept.Contains(tags[index]);
            hasKeptBefore &= index > 0 && Follows(draft, tags[index - 1], tags[index]);
            edits.AddRange(isKept ? Capitalise(draft, tags[index], WordsOf(draft, tags[index])) : [Remove(draft, tags, index, hasKeptBefore)]);
            hasKeptBefore |= isKept;
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
    private static TextEdit Remove(Draft draft, List<TextSpan> tags, int index, bool hasKeptBefore)
    {
        var tag = tags[index];
        if (hasKeptBefore)
        {
            return new TextEdit(TextSpan.FromBounds(tags[index - 1].End, tag.End), "");
        }

        if (index + 1 < tags.Count && Follows(draft, tag, tags[index + 1]))
        {
            return new TextEdit(TextSpan.FromBounds(tag.Start, tags[index + 1].Start), "");
        }

        var isAlone = index == 0 || !Follows(draft, tags[index - 1], tag);
        return isAlone && IsInSentence(draft.Text, tag) ? new TextEdit(new TextSpan(tag.Start, 1), "") : new TextEdit(tag, "");
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

    private static HashtagWords WordsOf(Draft draft, TextSpan tag) => HashtagWords.Of(draft.Written(tag)[1..]);

    /// <summary>A capital on every word; nothing where a word is not known and the cut may be wrong.</summary>
    private static TextEdit[] Capitalise(Draft draft, TextSpan tag, HashtagWords words)
    {
        if (!words.AreSeveral || !words.AreKnown)
        {
            return [];
        }

        var body = draft.Written(tag)[1..].ToArray();
        foreach (var start in words.Starts)
        {
            body[start] = char.ToUpperInvariant(body[start]);
        }

        return [new TextEdit(TextSpan.FromBounds(tag.Start + 1, tag.End), new string(body))];
    }
}
