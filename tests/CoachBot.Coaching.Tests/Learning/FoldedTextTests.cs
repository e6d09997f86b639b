using CoachBot.Coaching.Learning;

namespace CoachBot.Coaching.Tests.Learning;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("L’assemblée d’hier", "l'|assemblee|d'|hier")]
    [InlineData("Don't look back", "don't|look|back")]
    [InlineData("Cœur à l'ouvrage", "coeur|a|l'|ouvrage")]
    [InlineData("Aujourd'hui, 1,200 postes !!!", "aujourd'hui|,|1,200|postes|!!!")]
    [InlineData("#TravailEnÉquipe merci @lea_m", "#|travail|en|equipe|merci|@lea_m")]
    [InlineData("Voir www.exemple.fr/a et acme.com/x?y=1 demain", "voir|www.exemple.fr/a|et|acme.com/x?y=1|demain")]
    [InlineData("bravo 👏👏", "bravo|👏|👏")]
    [InlineData("", "")]
    public void Cuts_a_text_into_folded_tokens(string text, string expected)
    {
        using var folded = new FoldedText(text);
        var tokens = Enumerable.Range(0, folded.TokenCount).Select(token => folded.Word(token).ToString());
        Assert.Equal(expected, string.Join('|', tokens));
    }

    [Fact]
    public void Accents_written_apart_fold_like_accents_written_together()
    {
        using var together = new FoldedText("été à Orléans");
        using var apart = new FoldedText("e\u0301te\u0301 a\u0300 Orle\u0301ans");
        Assert.Equal(together.Characters.ToString(), apart.Characters.ToString());
    }

    [Fact]
    public void A_passage_has_some_of_the_tokens_and_outlives_nothing()
    {
        using var whole = new FoldedText("Été à Orléans. Hiver à Nice.");
        using (var passage = whole.Passage(4, 7))
        {
            Assert.Equal(["hiver", "a", "nice"], Enumerable.Range(0, passage.TokenCount).Select(token => passage.Word(token).ToString()));
            Assert.Equal("a", passage.Passage(1, 2).Word(0).ToString());
            Assert.Equal(15, passage.Source(passage.Tokens[0].Start));
        }

        Assert.Equal("ete", whole.Word(0).ToString());
    }

    [Fact]
    public void A_folded_index_leads_back_to_the_text()
    {
        const string Text = "Œuvre d’e\u0301te\u0301";
        using var folded = new FoldedText(Text);
        Assert.Equal(Text.IndexOf('d', StringComparison.Ordinal), folded.Source(folded.Tokens[1].Start));
        Assert.Equal(Text.Length, folded.Source(folded.Length));
    }

    [Theory]
    [InlineData("\uD83D")]
    [InlineData("\uDE00 seul")]
    [InlineData("\u202Eمرحبا بالعالم\u202C")]
    [InlineData("\u0301\u0301\u0301")]
    [InlineData("'''’’’ @ # . http://")]
    public void Takes_any_text(string text)
    {
        using var folded = new FoldedText(text);
        Assert.All(folded.Tokens.ToArray(), token => Assert.InRange(token.End, 1, folded.Length));
    }
}
