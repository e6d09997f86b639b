using CoachBot.Coaching.Learning;

namespace CoachBot.Coaching.Tests.Learning;

public sealed class LanguageIdentifierTests
{
    private static readonly LanguageIdentifier Identifier = LanguageIdentifier.Load();

    [Theory]
    [InlineData("un conseil")]
    [InlineData("aide")]
    [InlineData("et pour les concurrents ?")]
    [InlineData("Premiere pierre posee a Dunkerque, rendez-vous dans dix-huit mois.")]
    [InlineData("c'est qui Ipsos")]
    public void Knows_French(string text) => Assert.Equal(Language.French, Identifier.Identify(text).Language);

    [Theory]
    [InlineData("a tip")]
    [InlineData("help")]
    [InlineData("and why?")]
    [InlineData("First stone laid in Grimsby, see you in eighteen months.")]
    [InlineData("Lunch with Élodie and François at the café, then back to the workshop.")]
    public void Knows_English(string text) => Assert.Equal(Language.English, Identifier.Identify(text).Language);

    [Theory]
    [InlineData("")]
    [InlineData("ok")]
    [InlineData("🙂")]
    [InlineData("RT")]
    [InlineData("https://exemple.fr/page")]
    [InlineData("12 345")]
    [InlineData("مرحبا")]
    public void Does_not_guess_where_there_is_nothing_to_tell(string text) => Assert.Null(Identifier.Identify(text).Language);
}
