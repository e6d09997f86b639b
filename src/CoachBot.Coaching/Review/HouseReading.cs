using CoachBot.Coaching.Policy;
using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.Review;

/// <summary>
/// Reads a draft for the organisation's own words. Banned and preferred ones carry the rule <c>house-style</c>; code names and people not
/// to be named carry <c>confidential</c>, for that they may not be named is what must not get out.
/// </summary>
internal sealed class HouseReading(RuleInfo style, RuleInfo confidential)
{
    private const int MostFindings = 8;

    private static readonly Localized Preferred = new("Votre organisation écrit « {use} » plutôt que « {words} ».", "Your organisation writes “{use}” rather than “{words}”.");
    private static readonly Localized CodeName = new("« {words} » est un nom de code de votre organisation.", "“{words}” is a code name of your organisation.");
    private static readonly Localized Person = new("Votre organisation demande de ne pas nommer « {words} ».", "Your organisation asks not to name “{words}”.");

    public void Review(ReviewContext context)
    {
        var citation = new Citation(CitationKind.Organisation, [], context.Policy.Title);
        var (own, secret) = (style with { Citation = citation }, confidential with { Citation = citation });
        foreach (var match in context.House.Take(MostFindings))
        {
            var span = context.Draft.SpanOf(match.First, match.Last);
            var words = context.Draft.Written(span).ToString();
            switch (match.Word.Kind)
            {
                case HouseWordKind.Banned when !IsQuoted(context.Draft, match):
                    context.Report(own, span, match.Word.Message ?? own.Message.With("words", words));
                    break;
                case HouseWordKind.Preferred when !IsQuoted(context.Draft, match):
                    var use = Fit(match, words);
                    context.Report(own, span, Preferred.With("words", words).With("use", use), new TextEdit(span, use));
                    break;
                case HouseWordKind.CodeName:
                    context.Report(secret, span, CodeName.With("words", words));
                    break;
                case HouseWordKind.Person:
                    context.Report(secret, span, Person.With("words", words));
                    break;
            }
        }
    }

    private static bool IsQuoted(Draft draft, HouseMatch match) => draft.Tokens[match.First].Is(TokenTraits.Quoted);

    /// <summary>The preferred words with the capital and the plural of those they replace.</summary>
    private static string Fit(HouseMatch match, string words)
    {
        var use = match.Word.Use!;
        var inflected = match.IsPlural && !use.Contains(' ', StringComparison.Ordinal) && use[^1] is not ('s' or 'x' or 'z') ? use + "s" : use;
        return char.IsUpper(words[0]) && !char.IsUpper(match.Word.Words[0]) ? char.ToUpperInvariant(inflected[0]) + inflected[1..] : inflected;
    }
}
