using CoachBot.Tests.Cards;
using CoachBot.Tests.Drivers;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Teams;

public sealed class DialogTests(TeamsService service) : IClassFixture<TeamsService>
{
    private const string Draft = "Enfin un gouvernement qui écoute les PME ! Lettre : http://exemple.fr/lettre #pme #industrie #emploi";

    [Fact]
    public async Task From_the_compose_box_a_draft_is_written_reviewed_mended_and_inserted()
    {
        using var user = service.NewUser();
        var empty = Card(await user.CallAsync("composeExtension/fetchTask", Command("compose")));
        Assert.Equal("Input.Text", (string?)empty.Element("text")["type"]);

        var review = Card(await SubmitAsync(user, Button(empty, "review-text"), Draft));
        Assert.Contains("verdict-hold", review.Ids);
        Assert.Equal(Draft, (string?)review.Element("text")["value"]);

        var mended = Card(await SubmitAsync(user, Button(review, "apply-all"), Draft));
        var text = (string)mended.Element("text")["value"]!;
        Assert.Contains("https://exemple.fr/lettre", text, StringComparison.Ordinal);

        var inserted = await SubmitAsync(user, Button(mended, "insert-text"), text);
        var result = inserted["composeExtension"]!;
        Assert.Equal(("result", "list"), ((string?)result["type"], (string?)result["attachmentLayout"]));
        var attachment = Assert.Single(result["attachments"]!);
        Assert.Equal("application/vnd.microsoft.card.thumbnail", (string?)attachment["preview"]!["contentType"]);
        Assert.Equal(text, new CardReader((JObject)attachment["content"]!).FallbackText);
    }

    [Fact]
    public async Task From_a_message_its_body_is_reviewed_as_text()
    {
        using var user = service.NewUser();
        var command = Command("message");
        command["messagePayload"] = new JObject
        {
            ["id"] = "1700000000002",
            ["body"] = new JObject { ["contentType"] = "html", ["content"] = "<div><p>Votez <b>Dupont</b>&nbsp;!</p><p>R&amp;D <emoji alt=\"😂\"></emoji><at id=\"0\">Zoé</at></p></div><attachment id=\"1\"></attachment>" },
        };

        var review = Card(await user.CallAsync("composeExtension/fetchTask", command));

        Assert.Contains("verdict", review.Ids);
        Assert.Equal("Votez Dupont !\nR&D 😂Zoé", (string?)review.Element("text")["value"]);
    }

    [Fact]
    public async Task A_dialog_that_was_closed_offers_the_draft_again()
    {
        using var user = service.NewUser();
        var empty = Card(await user.CallAsync("composeExtension/fetchTask", Command("compose")));
        await SubmitAsync(user, Button(empty, "review-text"), Draft);

        var again = Card(await user.CallAsync("composeExtension/fetchTask", Command("compose")));

        Assert.Equal(Draft, (string?)again.Element("text")["value"]);
    }

    [Fact]
    public async Task Words_changed_in_the_dialog_are_never_lost_to_another_button()
    {
        using var user = service.NewUser();
        var empty = Card(await user.CallAsync("composeExtension/fetchTask", Command("compose")));
        var review = Card(await SubmitAsync(user, Button(empty, "review-text"), Draft));

        var changed = Card(await SubmitAsync(user, Button(review, "apply-all"), "Votez Martin !"));

        Assert.Equal("Votez Martin !", (string?)changed.Element("text")["value"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task An_empty_draft_gets_a_kind_word_and_the_input_again(string text)
    {
        using var user = service.NewUser();
        var empty = Card(await user.CallAsync("composeExtension/fetchTask", Command("compose")));

        var card = Card(await SubmitAsync(user, Button(empty, "review-text"), text));

        Assert.Contains("notice", card.Ids);
        Assert.Contains("text", card.Ids);
    }

    [Fact]
    public async Task A_draft_longer_than_any_post_says_so()
    {
        using var user = service.NewUser();
        var empty = Card(await user.CallAsync("composeExtension/fetchTask", Command("compose")));

        Assert.Contains("notice", Card(await SubmitAsync(user, Button(empty, "review-text"), new string('a', 30_000))).Ids);
    }

    [Fact]
    public async Task A_dialog_has_no_button_that_only_messages_know()
    {
        using var user = service.NewUser();
        var empty = Card(await user.CallAsync("composeExtension/fetchTask", Command("compose")));

        var review = Card(await SubmitAsync(user, Button(empty, "review-text"), Draft));

        Assert.DoesNotContain("Action.Execute", review.Card.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(WorstDrafts.All), MemberType = typeof(WorstDrafts))]
    public async Task The_worst_draft_fits_what_Teams_takes(string draft)
    {
        using var user = service.NewUser();
        var empty = Card(await user.CallAsync("composeExtension/fetchTask", Command("compose")));

        Assert.InRange(Bytes(Card(await SubmitAsync(user, Button(empty, "review-text"), draft)).Card), 1, 28 * 1024);
        Assert.InRange(Bytes((JObject)(await user.SendAsync(user.Message("relis : " + draft)))[0]["attachments"]![0]!["content"]!), 1, 28 * 1024);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"commandId\":\"review\",\"data\":\"x\"}")]
    [InlineData("{\"commandId\":\"review\",\"data\":{\"verb\":\"insert-text\"}}")]
    [InlineData("{\"commandId\":\"review\",\"data\":{\"verb\":\"apply-fix\",\"draft\":\"gone\"}}")]
    [InlineData("{\"commandId\":\"review\",\"messagePayload\":{\"body\":{\"contentType\":\"html\"}}}")]
    public async Task Bad_input_gets_the_dialog(string value)
    {
        using var user = service.NewUser();

        Assert.Contains("text", Card(await user.CallAsync("composeExtension/submitAction", JObject.Parse(value))).Ids);
        Assert.Contains("text", Card(await user.CallAsync("composeExtension/fetchTask", JObject.Parse(value))).Ids);
    }

    private static int Bytes(JObject card) => System.Text.Encoding.UTF8.GetByteCount(card.ToString(Newtonsoft.Json.Formatting.None));

    private static JObject Command(string context) => new() { ["commandId"] = "review", ["commandContext"] = context, ["context"] = new JObject { ["theme"] = "dark" } };

    private static CardReader Card(JObject answer)
    {
        Assert.Equal("continue", (string?)answer["task"]!["type"]);
        return new CardReader((JObject)answer["task"]!["value"]!["card"]!["content"]!);
    }

    private static JObject Button(CardReader card, string verb) =>
        (JObject)card.Card.Descendants().OfType<JObject>().First(action => (string?)action["type"] == "Action.Submit" && (string?)action["data"]!["verb"] == verb)["data"]!;

    private static Task<JObject> SubmitAsync(TeamsUser user, JObject data, string text)
    {
        var value = Command("compose");
        value["data"] = new JObject(data) { ["text"] = text };
        return user.CallAsync("composeExtension/submitAction", value);
    }
}
