using AdaptiveCards;
using CoachBot.Bot;
using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.Coaching.SecondReading;

namespace CoachBot.Model.Cards;

/// <summary>One button a tone.</summary>
internal static class RewriteButtons
{
    public static AdaptiveElement Build(CardText text, string draftId) => Parts.Buttons(Enum.GetValues<RewriteTone>().Select(tone => Button(text, draftId, tone)));

    public static AdaptiveAction Button(CardText text, string draftId, RewriteTone tone) => Parts.Button(
        ModelText.Of(text).Rewrite[tone],
        new ButtonData { Verb = Verbs.Rewrite, Draft = draftId, Answer = ToneNames.Of(tone), Language = text.Language.Code() });
}
