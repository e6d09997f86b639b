using AdaptiveCards;
using CoachBot.Bot;
using CoachBot.Coaching;
using CoachBot.Coaching.Crisis;

namespace CoachBot.Cards.Crisis;

/// <summary>At any step: on, back, pause, leave; once stopped: resume or start over.</summary>
internal static class CrisisButtons
{
    public static IEnumerable<AdaptiveAction> For(CardText text, CrisisTurn turn)
    {
        if (turn.Record.State != CrisisState.Active)
        {
            yield return Button(text, text.Resume, Verbs.CrisisResume);
            yield return Button(text, text.StartOver, Verbs.CrisisStartOver);
            yield break;
        }

        var isUnanswered = turn.Step is { AsksForText: true, Typed: null, Statement: null };
        yield return Button(text, isUnanswered ? text.Skip : text.Continue, Verbs.CrisisNext);

        if (turn.Step.CanGoBack)
        {
            yield return Button(text, text.Back, Verbs.CrisisBack);
        }

        yield return Button(text, text.Pause, Verbs.CrisisPause);
        yield return Button(text, text.Leave, Verbs.CrisisLeave);
    }

    private static AdaptiveAction Button(CardText text, string title, string verb) =>
        Parts.Button(title, new ButtonData { Verb = verb, Language = text.Language.Code() });
}
