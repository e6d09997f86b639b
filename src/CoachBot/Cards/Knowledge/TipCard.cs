using AdaptiveCards;
using CoachBot.Bot;
using CoachBot.Coaching;
using CoachBot.Coaching.Tips;

namespace CoachBot.Cards.Knowledge;

/// <summary>One thing to do in the next ten minutes, and where the advice comes from.</summary>
internal static class TipCard
{
    /// <param name="about">The topic or mood that was asked for, so that the next tip stays with it; null for any.</param>
    public static AdaptiveCard Build(CardText text, Tip tip, string? about)
    {
        var words = tip.Text[text.Language];
        var source = Parts.Source(text, tip.Basis);
        return Parts.Card(
            text,
            $"{words} ({source})",
            [
                Block(text, tip),
                Parts.Buttons(Parts.Button(text.AnotherTip, new ButtonData { Verb = Verbs.AnotherTip, Topic = about, Language = text.Language.Code() })),
            ]);
    }

    /// <summary>The tip itself, for a card that shows more than one thing.</summary>
    public static AdaptiveContainer Block(CardText text, Tip tip) => new()
    {
        Id = "tip-" + tip.Id,
        Items = [Parts.Heading(text.TipTitle), Parts.Text(tip.Text[text.Language]), Parts.Subtle(Parts.Source(text, tip.Basis), "citation-1")],
    };
}
