using CoachBot.Coaching.Understanding;

namespace CoachBot.Coaching.Tests.Understanding;

public sealed class IntentReaderTests
{
    private static readonly IntentReader Reader = IntentReader.Load();

    [Theory]
    [InlineData("aide", Intent.Help)]
    [InlineData("help", Intent.Help)]
    [InlineData("?", Intent.Help)]
    [InlineData("Un conseil, s'il te plaît !", Intent.Tip)]
    [InlineData("give me a tip", Intent.Tip)]
    [InlineData("langue anglais", Intent.Settings)]
    [InlineData("Oublie-moi", Intent.ForgetMe)]
    [InlineData("forget me", Intent.ForgetMe)]
    [InlineData("mes données", Intent.MyData)]
    [InlineData("Crise", Intent.Crisis)]
    [InlineData("we have a bad buzz", Intent.Crisis)]
    [InlineData("Entraîne-moi", Intent.Practice)]
    [InlineData("drill me", Intent.Practice)]
    public void An_explicit_command_is_certain(string message, Intent intent)
    {
        var reading = Reader.Read(message);
        Assert.Equal(intent, reading.Intent);
        Assert.Equal(1, reading.Confidence);
        Assert.Null(reading.Draft);
    }

    [Theory]
    [InlineData("review: We are going through a crisis and I owe you the truth.", "We are going through a crisis and I owe you the truth.")]
    [InlineData("relis : Nous ouvrons lundi.", "Nous ouvrons lundi.")]
    [InlineData("relire ce tweet « Vive l’apprentissage »", "Vive l’apprentissage")]
    [InlineData("thoughts on this one? Our kiln is 40 years old today.", "Our kiln is 40 years old today.")]
    [InlineData("Voilà ce que je compte publier : Merci aux équipes de nuit.", "Merci aux équipes de nuit.")]
    [InlineData("Is \"Our competitors sleep, we deliver\" too aggressive?", "Our competitors sleep, we deliver")]
    [InlineData("« Trop de réunions, pas assez d'idées. » Bon à publier ?", "Trop de réunions, pas assez d'idées.")]
    [InlineData("review: why? https://acme.example/a", "why? https://acme.example/a")]
    public void A_draft_is_parted_from_its_introduction(string message, string draft)
    {
        var reading = Reader.Read(message);
        Assert.Equal(Intent.Review, reading.Intent);
        Assert.Equal(draft, reading.Draft);
    }

    [Theory]
    [InlineData("Rappel produit : le lot 4521 de nos biberons est repris en magasin. Nos excuses aux parents concernés.")]
    [InlineData("Three lessons from ten years of export: listen, adapt, start again.")]
    [InlineData("Notre fondateur disait « jamais deux sans trois » à propos des fours. Nous allumons le troisième lundi.")]
    public void A_draft_with_no_introduction_stays_whole(string message)
    {
        var reading = Reader.Read(message);
        Assert.Equal(Intent.Review, reading.Intent);
        Assert.Equal(message, reading.Draft);
    }

    [Fact]
    public void An_announced_draft_that_is_missing_is_empty() => Assert.Equal(string.Empty, Reader.Read("Here's my draft:").Draft);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\uD83D")]
    [InlineData("\"")]
    [InlineData("« »")]
    [InlineData(":::")]
    public void Takes_any_text(string message) => Assert.InRange(Reader.Read(message).Confidence, 0, 1);
}
