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

    [Theory]
    [InlineData(Language.English, "Congratulations to Northwind on their new factory.")]
    [InlineData(Language.English, "Congratulations to Sarah Lindqvist, our new head of research.")]
    [InlineData(Language.English, "Well done to the team at Harper & Lowe for winning the Queen's Award.")]
    [InlineData(Language.French, "Félicitations à Delmas pour leur nouvelle usine, un beau travail d'ingénieurs.")]
    [InlineData(Language.French, "Félicitations à Claire Morel, nommée directrice de la recherche.")]
    [InlineData(Language.French, "Bravo à Lefort pour son prix de l'innovation, mérité.")]
    public void A_sincere_congratulation_is_heard_as_one(Language language, string draft)
    {
        Assert.DoesNotContain(Reviewer.Review(draft, language, ReviewPolicy.Default).Findings, finding => finding.Severity != Severity.Advice);
    }
}
