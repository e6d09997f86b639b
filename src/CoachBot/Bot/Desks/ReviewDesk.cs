using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Cards.Review;
using CoachBot.Coaching;
using CoachBot.Coaching.Review;
using CoachBot.Coaching.Review.Rewriting;
using CoachBot.Coaching.SecondReading;
using CoachBot.State;
using CoachBot.State.Notes;

namespace CoachBot.Bot.Desks;

/// <summary>Reviews drafts and answers the buttons on a review.</summary>
internal sealed class ReviewDesk(Coach coach)
{
    private readonly OpinionVerifier _opinions = new(coach);

    public AdaptiveCard Review(CoachRequest.Review request, CoachSession session) =>
        Show(session, StoredDraft.New(request.Draft, coach.LanguageOf(request.Draft) ?? session.Language));

    public AdaptiveCard Open(CoachRequest.OpenDraft request, CoachSession session) =>
        session.Profile.Find(request.DraftId) is { } draft ? Show(session, draft) : Stale(session);

    public AdaptiveCard Apply(CoachRequest.ApplyFix request, CoachSession session) => OnFinding(request.DraftId, request.Finding, session, (draft, report, finding) =>
        finding.Edits.Count > 0
            ? Show(session, draft.Mend(report.Mend(finding), [finding.Rule.Id]), session.Text.FixApplied)
            : Build(session, draft, report, note: session.Text.NothingToFix));

    public AdaptiveCard Apply(CoachRequest.ApplyAll request, CoachSession session)
    {
        if (session.Profile.Find(request.DraftId) is not { } draft)
        {
            return Stale(session);
        }

        var report = Read(session, draft);
        var mendable = report.Findings.Where(finding => finding.Edits.Count > 0).Select(finding => finding.Rule.Id).ToList();
        return mendable.Count == 0
            ? Build(session, draft, report, note: session.Text.NothingToFix)
            : Show(session, draft.Mend(report.MendAll(), mendable), session.Text.FixApplied);
    }

    public AdaptiveCard Rewrite(CoachRequest.Rewrite request, CoachSession session)
    {
        if (session.Profile.Find(request.DraftId) is not { } draft)
        {
            return Stale(session);
        }

        var rewrite = coach.Rewrite(draft.Text, draft.Language, session.Review, (read, finding) => IsDone(draft, read, finding));
        var shown = rewrite.Outcome == RewriteOutcome.Rewritten ? draft.Mend(rewrite.Text, rewrite.Mended.Select(rule => rule.Id)) : draft;
        return Show(session, shown, rewrite: rewrite);
    }

    public AdaptiveCard Explain(CoachRequest.Explain request, CoachSession session) => OnFinding(request.DraftId, request.Finding, session, (draft, report, _) =>
        Build(session, draft, report, explained: request.Finding));

    public AdaptiveCard Dismiss(CoachRequest.Dismiss request, CoachSession session) => OnFinding(request.DraftId, request.Finding, session, (draft, report, finding) =>
    {
        session.Notes.Add(new Note.Feedback("finding", finding.Rule.Id, Helpful: false));
        return Show(session, draft.Dismiss(Naming(report.Draft, finding)));
    });

    /// <summary>The latest version made from the draft that a card shows.</summary>
    public AdaptiveCard Refresh(CoachRequest.Refresh request, CoachSession session)
    {
        if (session.Profile.Find(request.DraftId) is not { } shown)
        {
            return Stale(session);
        }

        var origin = shown.Origin ?? shown.Id;
        return Show(session, session.Profile.Drafts.FindLast(draft => draft.Id == origin || draft.Origin == origin) ?? shown);
    }

    private AdaptiveCard OnFinding(string? draftId, FindingKey key, CoachSession session, Func<StoredDraft, ReviewReport, Finding, AdaptiveCard> act)
    {
        if (session.Profile.Find(draftId) is not { } draft)
        {
            return Stale(session);
        }

        var report = Read(session, draft);
        var finding = FindingKey.Name(report.Findings).FirstOrDefault(named => named.Key == key).Finding;
        return finding is null ? Build(session, draft, report, note: session.Text.NothingToFix) : act(draft, report, finding);
    }

    private AdaptiveCard Show(CoachSession session, StoredDraft draft, string? note = null, Rewrite? rewrite = null)
    {
        if (session.Profile.Find(draft.Id) is null)
        {
            session.Profile.Remember(draft);
        }

        return Build(session, draft, Read(session, draft), note: note, rewrite: rewrite);
    }

    private AdaptiveCard Build(CoachSession session, StoredDraft draft, ReviewReport report, FindingKey? explained = null, string? note = null, Rewrite? rewrite = null)
    {
        session.Report = report;
        session.Model.Hears(report);
        session.Model.Shows(draft, (later, stored) => Build(later, stored, Read(later, stored), explained, note, rewrite));
        return ReviewCard.Build(session.Text, report, draft.Id, explained, note, rewrite, canAsk: session.Approvers.Count > 0);
    }

    /// <summary>The rules' report, with what a second reader added, less what was dismissed or settled.</summary>
    public ReviewReport Read(CoachSession session, StoredDraft draft)
    {
        var report = coach.Review(draft.Text, draft.Language, session.Review);
        report = draft.Opinion is { } stored ? _opinions.Add(report, stored.Opinion) : report;
        return draft is { Dismissed.Count: 0, Settled.Count: 0 } ? report
            : report with { Findings = [.. report.Findings.Where(finding => !IsDone(draft, report.Draft, finding))] };
    }

    private static bool IsDone(StoredDraft stored, Draft draft, Finding finding) =>
        (finding.IsLearned && stored.Settled.Contains(finding.Rule.Id)) || stored.Dismissed.Contains(Naming(draft, finding));

    private static DismissedFinding Naming(Draft draft, Finding finding) =>
        new(finding.Rule.Id, finding.Span is { } span ? draft.Written(span).ToString() : null);

    private static AdaptiveCard Stale(CoachSession session) => NoticeCard.Build(session.Text, session.Text.Stale);
}
