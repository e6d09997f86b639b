using CoachBot.Approvals;
using CoachBot.Coaching;
using CoachBot.State;

namespace CoachBot.Tests.Approvals;

/// <summary>A request to draw cards of.</summary>
internal static class Samples
{
    public static string Draft(Language language) => language == Language.French
        ? "Notre stand est au hall B : http://exemple.fr/plan?utm_source=x"
        : "Our stand is in hall B: http://example.com/map?utm_source=x";

    public static Approval Approval(Language language, ApprovalAnswer answer = ApprovalAnswer.Open) => new()
    {
        Id = "request",
        Author = new Person("t", "web", "anna"),
        AuthorName = "Anna <!channel> *Bauer*",
        Draft = new StoredDraft("version", Draft(language), language, [], []),
        ApproverId = "U1",
        ApproverName = "Sacha Lindt",
        Answer = answer,
        Comment = answer == ApprovalAnswer.Open ? "" : "{{DATE(2026-01-01)}} **Merci**, thank you",
    };
}
