using System.Globalization;
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

    /// <summary>Somebody spoken to is addressed, somebody spoken of is announced.</summary>
    private static TextEdit[] PutTextBefore(Draft draft, List<TextSpan> mentions)
    {
        if (!SpeaksToReader(draft))
        {
            return [new TextEdit(new TextSpan(mentions[0].Start, 0), Announce[draft.Language])];
        }

        var last = mentions[0];
        foreach (var mention in mentions.Skip(1).TakeWhile(mention => draft.Text.AsSpan(last.End, mention.Start - last.End).IsWhiteSpace()))
        {
            last = mention;
        }

        var rest = last.End;
        while (rest < draft.Text.Length && (char.IsWhiteSpace(draft.Text[rest]) || draft.Text[rest] is ':' or ','))
        {
            rest++;
        }

        var address = new TextEdit(new TextSpan(mentions[0].Start, 0), Address[draft.Language]);
        return rest == draft.Text.Length ? [address] : [address, new TextEdit(TextSpan.FromBounds(last.End, rest), Colon[draft.Language])];
    }

    private static bool SpeaksToReader(Draft draft)
    {
        foreach (var token in draft.Tokens)
        {
            if (draft.FoldedForm(token) is "vous" or "votre" or "vos" or "tu" or "te" or "ton" or "ta" or "tes" or "toi" or "merci" or "bravo" or "?" or "you" or "your" or "you're" or "you've"
                or "thanks" or "thank" or "sorry" or "please" or "congratulations" or "felicitations" or "oui" or "non" or "yes" or "hello" or "bonjour" or "agreed" or "indeed")
            {
                return true;
            }
        }

        return false;
    }
}
