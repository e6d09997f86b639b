using AdaptiveCards;
using CoachBot.Approvals;
using CoachBot.Cards;
using CoachBot.Cards.Approvals;
using CoachBot.Coaching;
using CoachBot.State;
using CoachBot.Tests.Drivers;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Approvals;

/// <summary>A request to draw cards of.</summary>
internal static class Samples
{
    private static readonly Coach Coach = Coach.Load();

    public static string Draft(Language language) => language == Language.French
        ? "Notre stand est au hall B : http://exemple.fr/plan?utm_source=x"
        : "Our stand is in hall B: http://example.com/map?utm_source=x";

    /// <summary>Every card about a request for a draft.</summary>
    public static IReadOnlyList<CardReader> Cards(Language language, string? draft = null)
    {
        var (text, request) = (CardText.In(language), Approval(language, ApprovalAnswer.ChangesWanted));
        request.Draft = request.Draft with { Text = draft ?? request.Draft.Text };
        AdaptiveCard[] cards =
        [
            ApprovalRequestCard.Build(text, request, Coach.Review(request.Draft.Text, language), ApprovalText.Of(text).SayWhat),
            ApprovalAskedCard.Build(text, request, Delivery.NeverMet),
            ApprovalDoneCard.Build(text, request),
            ApprovalAnswerCard.Build(text, request),
            ApproverChoiceCard.Build(text, "version", [new("Sacha Lindt", ["U1"]), new("Kim *Ott*", ["U2"])]),
        ];
        return [.. cards.Select(card => new CardReader(JObject.Parse(card.ToJson())))];
    }

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
