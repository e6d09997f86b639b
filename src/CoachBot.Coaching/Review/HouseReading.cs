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

    private static readonly Localized Preferred = new("L'organisation écrit « {use} » plutôt que « {words} ».", "Your organisation writes “{use}” rather than “{words}”.");
    private static readonly Localized CodeName = new("« {words} » est un nom de code de votre organisation.", "“{words}” is a code name of your organisation.");
    private static readonly Localized Person = new("L'organisation demande de ne pas nommer « {words} ».", "Your organisation asks not to name “{words}”.");

    public void Review(ReviewContext context)
    {
        if (context.House.Count == 0)
        {
            return;
        }

        var citation = new Citation(CitationKind.Organisation, [], context.Policy.Title);
        foreach (var match in context.House.Where(match => match.Word.Kind is HouseWordKind.CodeName or HouseWordKind.Person).Take(MostFindings))
        {
            ReportSecret(context, confidential with { Citation = citation }, match);
        }

        foreach (var match in context.House.Where(match => match.Word.Kind is HouseWordKind.Banned or HouseWordKind.Preferred && !IsQuoted(context.Draft, match)).Take(MostFindings))
        {
            ReportStyle(context, style with { Citation = citation }, match);
        }
    }

    private static void ReportSecret(ReviewContext context, RuleInfo rule, HouseMatch match)
    {
        var span = context.Draft.SpanOf(match.First, match.Last);
        context.Report(rule, span, (match.Word.Kind == HouseWordKind.CodeName ? CodeName : Person).With("words", context.Draft.Written(span).ToString()));
    }

    private static void ReportStyle(ReviewContext context, RuleInfo rule, HouseMatch match)
    {
        var span = context.Draft.SpanOf(match.First, match.Last);
        var words = context.Draft.Written(span).ToString();
        if (match.Word.Kind == HouseWordKind.Banned)
        {
            context.Report(rule, span, match.Word.Message ?? rule.Message.With("words", words));
            return;
        }

        var use = Fit(match, words);
        context.Report(rule, span, Preferred.With("words", words).With("use", use), new TextEdit(span, use));
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
