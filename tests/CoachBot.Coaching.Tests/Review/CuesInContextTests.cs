using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.Tests.Review;

public sealed class CuesInContextTests
{
    private static readonly Reviewer Reviewer = Reviewer.Load();

    [Theory]
    [InlineData(Language.French, "Votez pour la candidate socialiste dimanche.", "Notre atelier de Nantes ouvre ses portes samedi à 10 h, avec 40 places pour les écoles. ")]
    [InlineData(Language.English, "Vote for the Labour candidate on Thursday.", "Our workshop in Leeds opens its doors on Saturday at 10, with 40 places for schools. ")]
    public void However_much_innocent_text_surrounds_it_a_plain_passage_holds_the_draft(Language language, string passage, string innocent)
    {
        var padding = string.Concat(Enumerable.Repeat(innocent, 20));
        foreach (var draft in new[] { passage, innocent + passage, padding + passage, passage + " " + padding, padding + passage + " " + padding })
        {
            Assert.Contains(Reviewer.Review(draft, language, ReviewPolicy.Default).Findings, finding => finding.Rule.Id == "politics" && finding.Severity == Severity.Blocker);
        }
    }
}
