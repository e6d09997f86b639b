using CoachBot.Tests.Drivers;
using CoachBot.Tests.Web;

namespace CoachBot.Tests.FrontDoor;

public sealed class PolicyOverHttpTests
{
    [Fact]
    public async Task A_code_name_holds_a_draft_and_the_card_cites_the_organisation()
    {
        await using var app = new CoachApp("Development", ("Policy:Path", Repository.Path("manifests/policy.example.yaml")));
        await app.InitializeAsync();
        using var client = new BotClient(app.Address);

        var card = await client.SayAsync("relis : Le projet Héron avance bien, merci à toutes les équipes.");

        Assert.Contains("verdict-hold", card.Ids);
        Assert.Contains("Votre organisation : charte des réseaux sociaux", card.TextOf("citation-1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_organisations_own_page_is_a_button_of_the_finding()
    {
        await using var app = new CoachApp("Development", ("Policy:Path", Repository.Path("manifests/policy.example.yaml")));
        await app.InitializeAsync();
        using var client = new BotClient(app.Address);

        var card = await client.SayAsync("review: Our quarter will beat the consensus by far, you will see on Thursday.");

        Assert.Contains("https://intranet.example.com/communication/inside-information", card.Element("finding-market-sensitive-1").ToString(), StringComparison.Ordinal);
        Assert.Contains("Who may speak, and when", card.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_crisis_conversation_names_the_organisations_contacts()
    {
        await using var app = new CoachApp("Development", ("Policy:Path", Repository.Path("manifests/policy.example.yaml")));
        await app.InitializeAsync();
        using var client = new BotClient(app.Address);

        var card = await client.SayAsync("crise");
        for (var step = 0; step < 8 && !card.Words.Contains("Sacha Lindt", StringComparison.Ordinal); step++)
        {
            card = card.Buttons("crisis-next") is [var next, ..] ? await client.PressAsync(next) : await client.SayAsync("Un incendie à Melun ce matin, personne n'est blessé.");
        }

        Assert.Contains("Communication, Sacha Lindt, +33 1 99 00 12 34", card.Words, StringComparison.Ordinal);
    }
}
