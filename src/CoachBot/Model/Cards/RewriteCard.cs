using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Cards.Review;
using CoachBot.Coaching.Review;
using CoachBot.Coaching.SecondReading;

namespace CoachBot.Model.Cards;

/// <summary>A rewrite that passed: the text, what the rules say of it, and whether to take it.</summary>
internal static class RewriteCard
{
    /// <param name="report">The rules' report on the rewrite.</param>
    /// <param name="rewriteId">The stored version that holds it.</param>
    /// <param name="draftId">The draft it comes from.</param>
    /// <param name="tone">Its tone; the other one is offered.</param>
    public static AdaptiveCard Build(CardText text, ReviewReport report, string rewriteId, string draftId, RewriteTone tone)
    {
        var words = ModelText.Of(text);
        var verdict = $"{text.VerdictNames[report.Verdict]}. {DraftBlock.Meter(text, report)}.";
        return Parts.Card(
            text,
            $"{words.RewriteTitle}{text.Colon} {report.Draft.Text}\n{words.RewriteRead}{text.Colon} {verdict} {words.RewriteCheck}",
            [
                new AdaptiveContainer { Id = "rewrite", Items = [Parts.Heading(words.RewriteTitle), Parts.Verbatim(report.Draft.Text)] },
                Parts.Labelled(text, words.RewriteRead, verdict),
                Parts.Subtle(words.RewriteCheck),
                Parts.Buttons(
                    Parts.OpenDraft(text, words.TakeIt, rewriteId),
                    RewriteButtons.Button(text, draftId, tone == RewriteTone.Sober ? RewriteTone.Warm : RewriteTone.Sober),
                    Parts.OpenDraft(text, words.BackToDraft, draftId)),
            ]);
    }

    /// <summary>Says that nothing honest came of it; the draft is one button away.</summary>
    public static AdaptiveCard Nothing(CardText text, string draftId)
    {
        var words = ModelText.Of(text);
        var card = NoticeCard.Build(text, words.NoRewrite);
        card.Body.Add(Parts.Buttons(Parts.OpenDraft(text, words.BackToDraft, draftId)));
        return card;
    }
}
