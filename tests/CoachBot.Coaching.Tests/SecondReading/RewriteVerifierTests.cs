using CoachBot.Coaching.SecondReading;

namespace CoachBot.Coaching.Tests.SecondReading;

public sealed class RewriteVerifierTests
{
    private static readonly Coach Coach = Coach.Load();
    private static readonly RewriteVerifier Verifier = new(Coach);

    [Theory]
    [InlineData("Le dépôt d'Angers a ouvert lundi avec 40 emplois mdr, détails sur https://exemple.fr/depot", "Lundi, le dépôt d'Angers a ouvert avec 40 emplois. Détails : https://exemple.fr/depot")]
    [InlineData("Our crane did not move on Monday, and 12 trucks waited lol.", "On Monday our crane did not move, and 12 trucks waited.")]
    public void A_rewrite_that_keeps_the_facts_and_passes_the_rules_is_shown(string draft, string rewrite) => Assert.NotNull(Verify(draft, rewrite));

    [Theory]
    [InlineData("Lundi, le dépôt d'Angers a ouvert avec 41 emplois. Détails : https://exemple.fr/depot")]
    [InlineData("Lundi, le dépôt d'Angers a ouvert avec 40 emplois.")]
    [InlineData("Lundi, le dépôt a ouvert avec 40 emplois. Détails : https://exemple.fr/depot")]
    [InlineData("Lundi, le dépôt d'Angers a ouvert avec 40 emplois. Détails : https://exemple.fr/autre")]
    [InlineData("Lundi, le dépôt d'Angers n'a pas ouvert avec 40 emplois. Détails : https://exemple.fr/depot")]
    [InlineData("Angers, 40 : https://exemple.fr/depot")]
    [InlineData("Lundi, le dépôt d'Angers a ouvert avec 40 emplois mdr. Détails : https://exemple.fr/depot")]
    [InlineData("Lundi, le dépôt d'Angers a ouvert avec 40 emplois, merci Nantes. Détails : https://exemple.fr/depot")]
    [InlineData("Lundi, le dépôt d'Angers a ouvert avec 40 emplois. █ Détails : https://exemple.fr/depot")]
    [InlineData("Lundi, le dépôt d'Angers a ouvert avec 40 \u202Esiolpme\u202C. Détails : https://exemple.fr/depot")]
    [InlineData("   ")]
    [InlineData(null)]
    public void A_rewrite_that_changes_a_fact_or_fails_a_rule_is_not(string? rewrite) =>
        Assert.Null(Verify("Le dépôt d'Angers a ouvert lundi avec 40 emplois mdr, détails sur https://exemple.fr/depot", rewrite));

    [Fact]
    public void A_rewrite_obeys_the_limit()
    {
        const string Draft = "Le dépôt d'Angers a ouvert lundi avec 40 emplois mdr.";
        Assert.Null(Verify(Draft, "Lundi, le dépôt d'Angers a ouvert avec 40 emplois" + string.Concat(Enumerable.Repeat(", puis le dépôt a ouvert avec emplois", 10)) + "."));
    }

    private static CoachBot.Coaching.Review.ReviewReport? Verify(string draft, string? rewrite) =>
        Verifier.Verify(Coach.Review(draft, Coach.LanguageOf(draft) ?? Language.French), rewrite);
}
