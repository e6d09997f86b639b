using CoachBot.Tests.Drivers;

namespace CoachBot.Tests.FrontDoor;

public sealed class ReviewOverHttpTests(CoachApp app) : IClassFixture<CoachApp>
{
    [Theory]
    [InlineData("RDV au salon : http://exemple.fr/stand, stand B12, jeudi", "links", "fr")]
    [InlineData("Come and see us: http://example.com/stand, hall B, on Thursday", "links", "en")]
    public async Task A_draft_with_trouble_shows_it_with_its_source(string draft, string rule, string language)
    {
        using var client = new BotClient(app.Address);

        var card = await client.SayAsync(draft);

        Assert.Equal(language, card.Language);
        Assert.Contains("draft", card.Ids);
        Assert.Contains("meter", card.Ids);
        Assert.Contains("verdict", card.Ids);
        Assert.Contains($"finding-{rule}-1", card.Ids);
        Assert.Contains("citation-1", card.Ids);
        Assert.Equal(draft, card.TextOf("draft"));
        Assert.NotEmpty(card.FallbackText);
    }

    [Theory]
    [InlineData("Notre usine de Cholet fête ses 40 ans : portes ouvertes samedi de 10 h à 16 h, ateliers pour les enfants.", "Prêt à publier")]
    [InlineData("Our Leeds plant turns 40: open day on Saturday from 10 to 4, with workshops for children.", "Ready to post")]
    public async Task A_clean_draft_is_ready(string draft, string verdict)
    {
        using var client = new BotClient(app.Address);

        var card = await client.SayAsync(draft);

        Assert.Contains("verdict-ready", card.Ids);
        Assert.Contains(verdict, card.TextOf("verdict"), StringComparison.Ordinal);
        Assert.DoesNotContain(card.Ids, id => id.StartsWith("finding-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_fix_is_applied_and_the_draft_read_again()
    {
        using var client = new BotClient(app.Address);
        var card = await client.SayAsync("RDV au salon : http://exemple.fr/stand, stand B12, jeudi");

        var mended = await client.PressAsync(card.Buttons("apply-fix")[0]);

        Assert.Equal("RDV au salon : https://exemple.fr/stand, stand B12, jeudi", mended.TextOf("draft"));
        Assert.Contains("verdict-ready", mended.Ids);
        Assert.DoesNotContain("finding-links-1", mended.Ids);
    }

    [Fact]
    public async Task A_dismissed_finding_stays_away_from_that_draft()
    {
        using var client = new BotClient(app.Address);
        var card = await client.SayAsync("RDV au salon : http://exemple.fr/stand, stand B12, jeudi");

        var dismissed = await client.PressAsync(card.Buttons("dismiss-finding")[0]);

        Assert.DoesNotContain("finding-links-1", dismissed.Ids);
        Assert.Equal(card.TextOf("draft"), dismissed.TextOf("draft"));
        Assert.Contains("my-data", (await client.SayAsync("mes données")).Ids);
    }

    [Fact]
    public async Task An_explanation_adds_examples_to_the_finding()
    {
        using var client = new BotClient(app.Address);
        var card = await client.SayAsync("RDV au salon : http://exemple.fr/stand, stand B12, jeudi");

        var explained = await client.PressAsync(card.Buttons("explain")[0]);

        Assert.Contains("finding-links-1", explained.Ids);
        Assert.True(explained.TextOf("finding-links-1").Length > card.TextOf("finding-links-1").Length);
        Assert.DoesNotContain(explained.Buttons("explain"), button => (string?)button["data"]!["rule"] == "links");
    }

    [Fact]
    public async Task Somebody_elses_button_gets_a_kind_word()
    {
        using var owner = new BotClient(app.Address);
        using var other = new BotClient(app.Address);
        var card = await owner.SayAsync("RDV au salon : http://exemple.fr/stand, stand B12, jeudi");

        var answer = await other.PressAsync(card.Buttons("apply-fix")[0]);

        Assert.Contains("notice", answer.Ids);
        Assert.DoesNotContain("exemple.fr", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_whole_draft_is_written_anew_and_says_what_it_left_out()
    {
        using var client = new BotClient(app.Address);
        var card = await client.SayAsync("relis : Portes ouvertes samedi à Cholet, de 10 h à 16 h. Entre nous, le trimestre va vous surprendre, accrochez-vous. Inscription : https://exemple.fr/visite");

        var rewritten = await client.PressAsync(Assert.Single(card.Buttons("rewrite")));

        Assert.Equal("Portes ouvertes samedi à Cholet, de 10 h à 16 h. Inscription : https://exemple.fr/visite", rewritten.TextOf("draft"));
        Assert.Contains("le trimestre va vous surprendre", rewritten.TextOf("rewrite"), StringComparison.Ordinal);
        Assert.Contains("verdict-ready", rewritten.Ids);
    }

    [Theory]
    [InlineData("relis : Disons que l'assemblée de juin sera de bonne humeur.", "Attendre que le communiqué")]
    [InlineData("review: My ex-husband still owes me an apology, and everyone in this industry knows it.", "direct message")]
    public async Task Where_no_rewrite_is_honest_the_card_offers_another_way(string draft, string way)
    {
        using var client = new BotClient(app.Address);
        var card = await client.SayAsync(draft);

        var refused = await client.PressAsync(Assert.Single(card.Buttons("rewrite")));

        Assert.Contains(way, refused.TextOf("rewrite"), StringComparison.Ordinal);
        Assert.Equal(card.TextOf("draft"), refused.TextOf("draft"));
        Assert.Contains("verdict-hold", refused.Ids);
    }
}
