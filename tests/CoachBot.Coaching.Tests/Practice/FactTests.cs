using CoachBot.Coaching.Practice;

namespace CoachBot.Coaching.Tests.Practice;

public sealed class FactTests
{
    [Theory]
    [InlineData("38 %", "hausse de 38% en un an")]
    [InlineData("38 %", "hausse de 38\u00A0% en un an")]
    [InlineData("3 000", "près de 3\u202F000 commerçants")]
    [InlineData("3,000", "some 3000 shops")]
    [InlineData("3 000", "some 3,000 shops")]
    [InlineData("5,2 %", "a 5.2% beer")]
    [InlineData("29 €", "29€ seulement")]
    [InlineData("12 juin", "le 12 Juin, à Lille")]
    [InlineData("onze|11", "les 11 enfants")]
    [InlineData("start*", "two startups")]
    [InlineData("Karim Belaïd", "KARIM BELAID arrive")]
    [InlineData("https://www.exemple.fr/a", "voir https://www.exemple.fr/a.")]
    [InlineData("l'usine", "à l’usine")]
    public void A_fact_is_found_however_it_is_written(string fact, string text) =>
        Assert.True(Fact.Parse(fact).IsIn(ComparableText.Of(text)));

    [Theory]
    [InlineData("38 %", "138 % de plus")]
    [InlineData("2 %", "1,2 % de plus")]
    [InlineData("12", "12,5 millions")]
    [InlineData("12", "112 et 120")]
    [InlineData("like", "we would likely come")]
    [InlineData("rag", "our garage")]
    [InlineData("onze|11", "110 enfants")]
    public void Another_figure_or_word_is_not_the_fact(string fact, string text) =>
        Assert.False(Fact.Parse(fact).IsIn(ComparableText.Of(text)));

    [Theory]
    [InlineData("")]
    [InlineData("a||b")]
    [InlineData("*")]
    public void A_fact_without_words_is_a_mistake(string fact) => Assert.Throws<FormatException>(() => Fact.Parse(fact));
}
