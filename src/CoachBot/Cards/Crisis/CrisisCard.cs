using AdaptiveCards;
using CoachBot.Cards.Review;
using CoachBot.Coaching.Crisis;

namespace CoachBot.Cards.Crisis;

/// <summary>A step of the crisis conversation: one question or one piece of advice at a time.</summary>
internal static class CrisisCard
{
    private const int MostCharacters = 600;

    public static AdaptiveCard Build(CardText text, CrisisTurn turn)
    {
        var step = turn.Step;
        return Parts.Card(
            text,
            string.Join('\n', Lines(text, step).Where(line => !string.IsNullOrEmpty(line))),
            [
                new AdaptiveContainer
                {
                    Id = "crisis-" + step.Id,
                    Items =
                    [
                        Parts.Heading(step.Title),
                        .. turn.Record.State == CrisisState.Active ? [Parts.Subtle(Parts.Format(text.CrisisProgress, step.Number, step.Total))] : Array.Empty<AdaptiveElement>(),
                        .. Parts.Optional(step.Note, Parts.Label),
                        Parts.Text(step.Text),
                        .. step.Items.Select(item => Parts.Verbatim("• " + item)),
                        .. step.Statement is { } statement ? Statement(text, statement) : Typed(text, step),
                        .. Parts.Optional(step.Hint, hint => Parts.Subtle(hint)),
                        .. step.Citation is { } citation ? [Parts.Subtle(Parts.Source(text, citation), "citation-1")] : Array.Empty<AdaptiveElement>(),
                    ],
                },
                Parts.Buttons(CrisisButtons.For(text, turn)),
            ]);
    }

    private static IEnumerable<AdaptiveElement> Typed(CardText text, CrisisStep step) => step.Typed is { Length: > 0 } typed
        ? [Parts.Subtle(text.CrisisTyped + text.Colon), Parts.Verbatim(Excerpt.Of(typed, MostCharacters))]
        : [];

    private static IEnumerable<AdaptiveElement> Statement(CardText text, CrisisStatement statement)
    {
        foreach (var (post, index) in statement.Posts.Select((post, index) => (post, index)))
        {
            yield return new AdaptiveContainer
            {
                Id = $"statement-{index + 1}",
                Style = AdaptiveContainerStyle.Emphasis,
                Items = [Parts.Verbatim(post.Draft.Text), Parts.Subtle($"{text.VerdictNames[post.Verdict]}. {DraftBlock.Meter(text, post)}")],
            };
        }

        if (statement.Trouble is { Finding: var finding })
        {
            yield return Parts.Labelled(text, $"{FindingBlock.Icon(finding.Severity)} {finding.Rule.Name[text.Language]}", finding.Rule.Fix[text.Language]);
        }
    }

    private static IEnumerable<string?> Lines(CardText text, CrisisStep step)
    {
        yield return step.Title;
        yield return step.Note;
        yield return step.Text;
        foreach (var item in step.Items)
        {
            yield return "• " + item;
        }

        foreach (var post in step.Statement?.Posts ?? [])
        {
            yield return $"“{post.Draft.Text}” ({text.VerdictNames[post.Verdict]})";
        }

        yield return step.Hint;
    }
}
