using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.Tests.Review;

public sealed class RivalPraiseTests
{
    private static readonly Reviewer Reviewer = Reviewer.Load();

    [Theory]
    [InlineData(Language.French, "Toutes mes félicitations à notre concurrent de Lyon pour sa levée de fonds.")]
    [InlineData(Language.French, "Bravo à notre concurrent pour son prix de l'innovation, mérité.")]
    [InlineData(Language.English, "Congratulations to our competitor for the prize, they earned it.")]
    [InlineData(Language.English, "Well played to the rival firm that won the airport job; great bid.")]
    public void A_competitor_congratulated_is_no_attack_and_no_joke(Language language, string draft) =>
        Assert.DoesNotContain(Reviewer.Review(draft, language, ReviewPolicy.Default).Findings, finding => finding.Rule.Id is "attack" or "humour");

    [Theory]
    [InlineData(Language.French, "Bravo à nos concurrents, ces clowns.")]
    [InlineData(Language.English, "Well done to our competitors, those clowns.")]
    public void Praise_excuses_no_insult(Language language, string draft) =>
        Assert.Contains(Reviewer.Review(draft, language, ReviewPolicy.Default).Findings, finding => finding.Rule.Id == "attack");
}
