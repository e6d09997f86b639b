using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.Tests.Review;

public sealed class DetectionTests
{
    private static readonly Reviewer Reviewer = Reviewer.Load();

    [Theory]
    [InlineData("Joignez-moi au 0612345678", true)]
    [InlineData("Joignez-moi au 06.12.34.56.78", true)]
    [InlineData("Notre bureau de Genève : 022 345 67 89", true)]
    [InlineData("Ring me on 020 7946 0018", true)]
    [InlineData("Call +1 415 555 0132 for tickets", true)]
    [InlineData("Virement sur DE89 3704 0044 0532 0130 00", true)]
    [InlineData("Moule réf. DE89 3704 0044 0532 0130 01, en stock", false)]
    [InlineData("Ma carte : 5555 5555 5555 4444", true)]
    [InlineData("Série 5555 5555 5555 4445 rappelée", false)]
    [InlineData("QQ 12 34 56 C, said the letter", true)]
    [InlineData("93.05.18-223.61 est mon numéro de registre", true)]
    [InlineData("756.1234.5678.97", true)]
    [InlineData("Le 01.02.2024 à 10 h", false)]
    [InlineData("1 234 567 890 euros", false)]
    [InlineData("De 2019 à 2024, 36 000 repas", false)]
    [InlineData("Le numéro vert 0 800 12 34 56", false)]
    [InlineData("Le 39 88 répond", false)]
    [InlineData("Rendez-vous @ 12:30", false)]
    [InlineData("Écrivez à jean.dupont (at) exemple.fr", true)]
    [InlineData("Pay in: sort code 20-00-00, account 12345678", true)]
    [InlineData("Meine Tante lives at Hauptstraße 5, 10115 Berlin", true)]
    [InlineData("Call 1-202-555-0143 after six", true)]
    [InlineData("info@exemple.fr", false)]
    [InlineData("jean.dupont@exemple.fr", true)]
    [InlineData("Elle habite 8 impasse du Lavoir à Thérouanne", true)]
    [InlineData("Notre agence : 3 place du Marché, 21000 Dijon", false)]
    [InlineData("Exposition jusqu'au 30, rue des Tanneurs.", false)]
    public void Personal_data_is_told_from_other_figures(string text, bool raises) => AssertRaises("personal-data", text, raises);

    [Theory]
    [InlineData("Le mot de passe est Soleil42", true)]
    [InlineData("The wifi key is aB3xY9kLm2Qp", true)]
    [InlineData("Démo : identifiant visiteur, mot de passe chaton.", true)]
    [InlineData("mdp:soleil42bleu", true)]
    [InlineData("Login admin/Welcome1 works again", true)]
    [InlineData("Digicode 45A78, deuxième porte", true)]
    [InlineData("ghp_x81KfTq2LLm0vZrW93abcd", true)]
    [InlineData("https://admin:secret@prod.example.org/", true)]
    [InlineData("https://example.org/?page=2&access_token=abcdef", true)]
    [InlineData("Changez de mot de passe tous les 90 jours, dit la norme ISO27001", false)]
    [InlineData("Password rules: 12 characters, no expiry", false)]
    [InlineData("Mot de passe : le conseil de la semaine", false)]
    [InlineData("Password security, login habits: our course starts on Monday", false)]
    [InlineData("Code APE 6201Z, entrée au 12", false)]
    [InlineData("https://example.org/?token=", false)]
    [InlineData("Le code de la route fête ses 100 ans en 2021", false)]
    public void Secrets_are_told_from_talk_about_them(string text, bool raises) => AssertRaises("credential", text, raises);

    private static void AssertRaises(string rule, string text, bool raises)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var found = Reviewer.Review(text, language, ReviewPolicy.Default).Findings.Any(finding => finding.Rule.Id == rule);
            Assert.True(found == raises, $"{rule} in {language}: {text}");
        }
    }
}
