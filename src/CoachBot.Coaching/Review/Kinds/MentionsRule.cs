using System.Collections.Frozen;
using System.Globalization;
using CoachBot.Coaching.Review.Detectors;
using CoachBot.Coaching.Review.Parsing;
using CoachBot.Coaching.Review.Text;

namespace CoachBot.Coaching.Review.Kinds;

/// <summary>Raises on too many mentions, and on a draft that opens with one. Its fix keeps every name.</summary>
internal sealed class MentionsRule(RuleInfo info) : IReviewRule
{
    private const int Most = 3;

    private static readonly Localized Opens = new(
        "Le message s'ouvre sur une mention : X le prend pour une réponse et le montre à peu de monde.",
        "The post opens with a mention: X takes it for a reply and shows it to few.");

    private static readonly Localized Address = new("À ", "To ");
    private static readonly Localized Colon = new(" : ", ": ");
    private static readonly Localized Announce = new("À noter : ", "Of note: ");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Verbs =
        KindData.Words("mentions", "verbs").ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public RuleInfo Info => info;

    public void Review(ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var mentions = context.Draft.SpansOf(PostEntityKind.Mention);
        if (mentions.Count > Most)
        {
            var count = mentions.Count.ToString(CultureInfo.InvariantCulture);
            context.Report(info, TextSpan.FromBounds(mentions[0].Start, mentions[^1].End), info.Message.With("count", count));
        }
        else if (mentions.Count > 0 && context.Draft.Text.AsSpan(0, mentions[0].Start).IsWhiteSpace())
        {
            context.Report(info, mentions[0], Opens, PutTextBefore(context.Draft, mentions));
        }
    }

    /// <summary>Somebody spoken to is addressed; somebody spoken of (a verb follows the name) is announced.</summary>
    private static TextEdit[] PutTextBefore(Draft draft, List<TextSpan> mentions)
    {
        var last = mentions[0];
        foreach (var mention in mentions.Skip(1).TakeWhile(mention => draft.Text.AsSpan(last.End, mention.Start - last.End).IsWhiteSpace()))
        {
            last = mention;
        }

        var next = draft.TokenAt(last.End);
        var start = new TextSpan(mentions[0].Start, 0);
        if (next < draft.Tokens.Count && Verbs.Contains(draft.FoldedForm(draft.Tokens[next])))
        {
            return [new TextEdit(start, Announce[draft.Language])];
        }

        var rest = last.End;
        while (rest < draft.Text.Length && (char.IsWhiteSpace(draft.Text[rest]) || draft.Text[rest] is ':' or ','))
        {
            rest++;
        }

        var address = new TextEdit(start, Address[draft.Language]);
        return rest == draft.Text.Length ? [address] : [address, new TextEdit(TextSpan.FromBounds(last.End, rest), Colon[draft.Language]), .. LowerFirst(draft, rest)];
    }

    /// <summary>After the colon a word of grammar needs no capital.</summary>
    private static TextEdit[] LowerFirst(Draft draft, int rest)
    {
        var next = draft.TokenAt(rest);
        return next < draft.Tokens.Count && draft.Tokens[next].Is(TokenTraits.Capitalised) && CapitalRuns.IsSmallWord(draft, draft.Tokens[next]) && draft.FoldedForm(draft.Tokens[next]) is not "i"
            ? [new TextEdit(new TextSpan(rest, 1), char.ToLowerInvariant(draft.Text[rest]).ToString())]
            : [];
    }
}
