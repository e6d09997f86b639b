namespace CoachBot.Coaching.Review.Kinds;

/// <summary>Raises on links that hide where they lead, travel unencrypted or carry tracking. A shortened one can only be advised on.</summary>
internal sealed class LinksRule(RuleInfo info) : IReviewRule
{
    private const int MostLinks = 20;

    private static readonly Localized Shortened = new("lien raccourci", "a shortened link");
    private static readonly Localized Unencrypted = new("lien non chiffré (http)", "an unencrypted link (http)");
    private static readonly Localized Tracking = new("lien avec traceurs", "a link with tracking");

    public RuleInfo Info => info;

    public void Review(ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var span in WrittenLinks.In(context.Draft).Take(MostLinks))
        {
            var link = LinkParts.Of(context.Draft.Text, span);
            if (link.IsShortened)
            {
                Report(context, span, Shortened);
                continue;
            }

            var (query, isUnencrypted) = (link.QueryWithoutTracking(), link.IsUnencrypted);
            List<TextEdit> edits = isUnencrypted ? [new TextEdit(new TextSpan(span.Start, "http".Length), "https")] : [];
            if (query is not null)
            {
                edits.Add(new TextEdit(link.Query, query));
            }

            if (edits.Count > 0)
            {
                Report(context, span, query is null ? Unencrypted : Tracking, edits);
            }
        }
    }

    private void Report(ReviewContext context, TextSpan span, Localized what, params IReadOnlyList<TextEdit> edits) =>
        context.Report(info, span, info.Message.With("what", what), edits);
}
