using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Teams;

public sealed class AnswerTests(TeamsService service) : IClassFixture<TeamsService>
{
    [Fact]
    public async Task An_answer_cites_its_source_as_Teams_shows_it_and_claims_no_artificial_author()
    {
        using var user = service.NewUser();

        var message = Assert.Single(await user.SendAsync(user.Message("Pourquoi éviter la politique ?")));

        var root = Assert.Single(message["entities"]!, entity => (string?)entity["type"] == "https://schema.org/Message");
        Assert.Equal(("Message", "https://schema.org", ""), ((string?)root["@type"], (string?)root["@context"], (string?)root["@id"]));
        Assert.Null(root["additionalType"]);
        var claim = root["citation"]![0]!;
        Assert.Equal(("Claim", 1), ((string?)claim["@type"], (int)claim["position"]!));
        Assert.Equal("DigitalDocument", (string?)claim["appearance"]!["@type"]);
        Assert.InRange(((string)claim["appearance"]!["name"]!).Length, 5, 80);
        Assert.InRange(((string)claim["appearance"]!["abstract"]!).Length, 20, 160);
        Assert.Contains("[1]", (string)message["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_review_has_thumbs_and_no_text_beside_the_card()
    {
        using var user = service.NewUser();

        var message = Assert.Single(await user.SendAsync(user.Message("Votez Dupont dimanche, enfin un vrai patron !")));

        Assert.Equal("default", (string?)message["channelData"]!["feedbackLoop"]!["type"]);
        Assert.True(string.IsNullOrEmpty((string?)message["text"]));
    }

    [Fact]
    public async Task A_refresh_is_answered_with_the_latest_version_and_presses_nothing()
    {
        using var user = service.NewUser();
        var review = await user.SayAsync("Enfin un gouvernement qui écoute ! Lettre : http://exemple.fr/lettre");
        var dismiss = review.Buttons("dismiss-finding")[0];

        var shown = await user.CallAsync("adaptiveCard/action", new JObject { ["action"] = dismiss, ["trigger"] = "automatic" });

        Assert.Equal((200, "application/vnd.microsoft.card.adaptive"), ((int)shown["statusCode"]!, (string?)shown["type"]));
        Assert.Equal(review.Buttons("dismiss-finding").Count, new Drivers.CardReader((JObject)shown["value"]!).Buttons("dismiss-finding").Count);
    }

    [Theory]
    [InlineData("{\"type\":\"Action.Execute\",\"verb\":\"refresh\"}")]
    [InlineData("{\"type\":\"Action.Execute\",\"verb\":\"refresh\",\"data\":{}}")]
    [InlineData("{\"type\":\"Action.Execute\",\"verb\":\"apply-fix\",\"data\":{\"verb\":\"apply-fix\",\"draft\":\"gone\"}}")]
    [InlineData("{\"type\":\"Action.Execute\",\"verb\":\"of-yesterday\",\"data\":{\"verb\":\"of-yesterday\"}}")]
    [InlineData("{\"type\":\"Action.Execute\",\"data\":\"nonsense\"}")]
    public async Task A_stale_or_foreign_button_gets_a_kind_word(string action)
    {
        using var user = service.NewUser();

        var answer = await user.CallAsync("adaptiveCard/action", new JObject { ["action"] = JObject.Parse(action), ["trigger"] = "automatic" });
        var pressed = await user.CallAsync("adaptiveCard/action", new JObject { ["action"] = JObject.Parse(action) });

        Assert.Contains("notice", new Drivers.CardReader((JObject)answer["value"]!).Ids);
        Assert.Contains("notice", new Drivers.CardReader((JObject)pressed["value"]!).Ids);
    }

    [Fact]
    public async Task Somebody_elses_button_does_nothing_to_their_draft()
    {
        using var author = service.NewUser();
        using var other = service.NewUser();
        var review = await author.SayAsync("Votez Dupont, enfin un gouvernement qui écoute !");

        var answer = await other.CallAsync("adaptiveCard/action", new JObject { ["action"] = review.Buttons("explain")[0] });

        Assert.DoesNotContain("Dupont", answer.ToString(), StringComparison.Ordinal);
        Assert.Contains("autre personne", answer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_button_works_as_execute_and_as_submit()
    {
        using var user = service.NewUser();
        foreach (var words in new[] { "aide", "Votez Dupont ! http://exemple.fr", "Pourquoi éviter la politique ?", "un conseil", "entraîne-moi", "stop", "crise", "mes données", "réglages" })
        {
            var card = await user.SayAsync(words);
            var buttons = card.Card.Descendants().OfType<JObject>().Where(action => ((string?)action["type"])?.StartsWith("Action.", StringComparison.Ordinal) == true && action.Parent is not JProperty { Name: "fallback" }).ToList();
            Assert.All(buttons, button =>
            {
                Assert.Equal("Action.Execute", (string?)button["type"]);
                Assert.Equal("Action.Submit", (string?)button["fallback"]!["type"]);
                Assert.True(JToken.DeepEquals(button["data"], button["fallback"]!["data"]));
            });
        }
    }
}
