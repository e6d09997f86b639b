using System.Net;
using CoachBot.Tests.Drivers;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.FrontDoor;

public sealed class BadInputTests(CoachApp app) : IClassFixture<CoachApp>
{
    public static TheoryData<string, string> BrokenBodies => new()
    {
        { "empty", "" },
        { "no JSON", "{\"type\":" },
        { "an empty object", "{}" },
        { "an array", "[1,2,3]" },
        { "null", "null" },
        { "a number for a type", "{\"type\":{}}" },
        { "deep nesting", string.Concat(Enumerable.Repeat("{\"a\":", 5000)) + "1" + new string('}', 5000) },
    };

    [Theory]
    [MemberData(nameof(BrokenBodies))]
    public async Task A_broken_body_is_refused_without_a_stack_trace(string name, string body)
    {
        Assert.NotEmpty(name);
        using var client = new BotClient(app.Address);
        foreach (var path in new[] { "api/messages", "web/activities" })
        {
            var (status, answer) = await client.PostAsync(body, path: path);

            Assert.Equal(HttpStatusCode.BadRequest, status);
            Assert.DoesNotContain("   at ", answer, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Another_content_type_is_refused(string contentType)
    {
        using var client = new BotClient(app.Address);

        var (status, _) = await client.PostAsync("hello", contentType, "web/activities");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, status);
        Assert.InRange((int)(await client.PostAsync("hello", contentType)).Status, 400, 499);
    }

    [Fact]
    public async Task More_than_a_mebibyte_is_refused()
    {
        using var client = new BotClient(app.Address);
        var body = client.Message(new string('a', 1_100_000)).ToString();

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await client.PostAsync(body)).Status);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await client.PostAsync(body, path: "web/activities")).Status);
    }

    [Fact]
    public async Task An_activity_of_an_unknown_type_is_taken_and_not_answered()
    {
        using var client = new BotClient(app.Address);

        Assert.Empty(await client.PostForActivitiesAsync(client.Envelope("somethingNew")));
    }

    [Fact]
    public async Task An_unknown_invoke_is_not_implemented()
    {
        using var client = new BotClient(app.Address);

        var answer = Assert.Single(await client.PostForActivitiesAsync(client.Invoke("something/new", [])));

        Assert.Equal(501, (int)answer["value"]!["Status"]!);
    }

    [Theory]
    [InlineData("{\"action\":{\"type\":\"Action.Execute\",\"verb\":\"launch\",\"data\":{}}}")]
    [InlineData("{\"action\":{\"type\":\"Action.Execute\",\"verb\":\"apply-fix\",\"data\":{\"draft\":\"x\",\"n\":\"not a number\"}}}")]
    [InlineData("{\"action\":{\"type\":\"Action.Execute\",\"verb\":\"apply-fix\",\"data\":\"text\"}}")]
    [InlineData("{\"action\":{\"type\":\"Action.Execute\",\"verb\":\"apply-all\"}}")]
    public async Task An_unknown_or_broken_button_gets_a_kind_word(string value)
    {
        using var client = new BotClient(app.Address);

        var answer = Assert.Single(await client.PostForActivitiesAsync(client.Invoke("adaptiveCard/action", JObject.Parse(value))));

        Assert.Equal(200, (int)answer["value"]!["Status"]!);
        Assert.Contains("notice", new CardReader((JObject)answer["value"]!["Body"]!["value"]!).Ids);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    public async Task A_message_without_text_gets_a_kind_word(string text)
    {
        using var client = new BotClient(app.Address);

        Assert.Contains("notice", (await client.SayAsync(text, "en-GB")).Ids);
    }

    [Fact]
    public async Task Three_hundred_kilobytes_of_text_get_a_helpful_card()
    {
        using var client = new BotClient(app.Address);

        var card = await client.SayAsync(string.Concat(Enumerable.Repeat("Notre équipe avance. ", 15_000)));

        Assert.Contains("notice", card.Ids);
        Assert.Contains("25000", card.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\\ud83d alone at the start of our open day")]
    [InlineData("our open day \\udc00\\udc00\\udfff is on Saturday")]
    public async Task Lone_surrogates_are_reviewed_like_any_text(string json)
    {
        using var client = new BotClient(app.Address);
        var body = client.Message("PLACE").ToString().Replace("PLACE", json, StringComparison.Ordinal);

        var (status, answer) = await client.PostAsync(body);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("draft", CardReader.In((JObject)JObject.Parse(answer)["activities"]![0]!).Ids);
    }

    [Theory]
    [InlineData("<script>alert(1)</script> our open day is on Saturday at ten")]
    [InlineData("**bold** [link](javascript:alert(1)) our open day is on Saturday")]
    [InlineData("افتتاح مصنعنا الجديد يوم السبت")]
    [InlineData("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦 our open day is on Saturday at ten")]
    public async Task Hostile_and_foreign_text_is_shown_as_it_was_written(string text)
    {
        using var client = new BotClient(app.Address);

        Assert.Equal(text, (await client.SayAsync(text, "en-GB")).TextOf("draft"));
    }
}
