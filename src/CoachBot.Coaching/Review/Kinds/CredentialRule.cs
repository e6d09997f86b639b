using CoachBot.Coaching.Review.Detectors;

namespace CoachBot.Coaching.Review.Kinds;

/// <summary>Raises on secrets that open something. The fix takes the secret out and says that it is given on request.</summary>
internal sealed class CredentialRule(RuleInfo info) : IReviewRule
{
    private static readonly Localized OnRequest = new("sur demande", "on request");

    public RuleInfo Info => info;

    public void Review(ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var draft = context.Draft;
        var links = LinkSecrets.Find(draft);
        foreach (var (secret, edit) in links)
        {
            context.Report(info, secret, edit);
        }

        foreach (var (secret, isAnnounced) in SecretDetector.Find(draft))
        {
            if (!links.Exists(link => link.Secret.Overlaps(secret)))
            {
                context.Report(info, secret, isAnnounced ? new TextEdit(WithMarks(draft.Text, secret), OnRequest[draft.Language]) : new TextEdit(secret, "…"));
            }
        }
    }

    /// <summary>Quotation marks around a secret go with it.</summary>
    private static TextSpan WithMarks(string text, TextSpan secret)
    {
        var (start, end) = (secret.Start, secret.End);
        while (start > 0 && end < text.Length && text[start - 1] is ' ' or '\u00A0' or '\u202F' && text[end] is ' ' or '\u00A0' or '\u202F' && start > 1 && text[start - 2] == '«')
        {
            (start, end) = (start - 1, end + 1);
        }

        return start > 0 && end < text.Length && (text[start - 1], text[end]) is ('"', '"') or ('“', '”') or ('«', '»') ? TextSpan.FromBounds(start - 1, end + 1) : secret;
    }
}
