using AdaptiveCards;
using CoachBot.Coaching.Review;

namespace CoachBot.Cards.Review;

/// <summary>What « pourquoi ? » adds to a finding: a precedent and a bad and a good example.</summary>
internal static class RuleExplanation
{
    private const int MostCharacters = 280;

    public static IEnumerable<AdaptiveElement> Build(CardText text, RuleInfo rule)
    {
        if (rule.Precedent is { } precedent)
        {
            yield return Parts.Labelled(text, text.Precedent, precedent[text.Language]);
        }

        foreach (var (label, raises) in new[] { (text.BadExample, true), (text.GoodExample, false) })
        {
            if (rule.Examples.FirstOrDefault(example => example.Language == text.Language && example.Raises == raises) is { } example)
            {
                yield return Parts.Label(label + text.Colon);
                yield return Parts.Verbatim(Excerpt.Of(example.Text, MostCharacters));
            }
        }
    }
}
