using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CoachBot.Tests.Web;

[Collection(BrowserTests.Name)]
public sealed class ChatPageTests(Browser browser, StaticSite site)
{
    private readonly CannedCoach coach = new();

    [SkippableTheory]
    [InlineData("fr-CA", "fr", "Envoyer")]
    [InlineData("en-GB", "en", "Send")]
    [InlineData("de-DE", "en", "Send")]
    public Task The_page_opens_in_the_browsers_language(string locale, string lang, string send) => Visit(async page =>
    {
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", lang);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = send, Exact = true })).ToBeVisibleAsync();
    }, locale);

    [SkippableFact]
    public Task The_language_chosen_stays_after_a_reload() => Visit(async page =>
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Français" }).ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "fr");
        await page.ReloadAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "fr");
        await Expect(page.Box()).ToHaveAttributeAsync("placeholder", "Un brouillon, une question…");
    });

    [SkippableFact]
    public Task French_and_English_hold_the_same_texts_and_none_is_empty() => Visit(async page =>
    {
        var amiss = await page.EvaluateAsync<string[]>("""
            async () => {
              const { texts: { fr, en } } = await import("/js/texts.js");
              const missing = [...Object.keys(fr).filter(key => !en[key]), ...Object.keys(en).filter(key => !fr[key])];
              const unknown = [...document.querySelectorAll("[data-text], [data-label], [data-placeholder]")]
                .flatMap(({ dataset: { text, label, placeholder } }) => [text, label, placeholder]).filter(key => key && !fr[key]);
              return [...missing, ...unknown];
            }
            """);
        Assert.Empty(amiss);
    });

    [SkippableFact]
    public Task A_text_is_sent_as_an_activity_and_the_card_of_the_answer_is_shown() => Visit(async page =>
    {
        coach.RepliesCard(Activities.Sample("review-fr"));
        await page.SayAsync("Quel trimestre !!!");
        await Expect(page.Locator("#verdict-hold")).ToContainTextAsync("À ne pas publier");
        await Expect(page.Locator("#draft [role=mark]")).ToHaveCountAsync(3);
        await Expect(page.Locator("#meter")).ToContainTextAsync("165 / 280");
        await Expect(page.Locator("#finding-attack-2")).ToContainTextAsync("toujours aussi mauvais");
        await Expect(page.Locator(".card > [lang=fr]")).ToBeVisibleAsync();
        await Expect(page.Box()).ToHaveValueAsync("");
        await Expect(page.Box()).ToBeFocusedAsync();
        var sent = Assert.Single(coach.Received);
        Assert.Equal(("message", "Quel trimestre !!!", "fr-FR", "web"), (Read(sent, "type"), Read(sent, "text"), Read(sent, "locale"), Read(sent, "channelId")));
        Assert.NotEmpty(sent["from"]!["id"]!.GetValue<string>());
        Assert.NotEmpty(sent["conversation"]!["id"]!.GetValue<string>());
    }, "fr-FR");

    [SkippableFact]
    public Task A_draft_is_inert_in_the_log_and_in_a_card() => Visit(async page =>
    {
        const string Hostile = "<img src=x onerror=alert(1)> **gras** [lien](https://example.com) \u202Ertl\ud83d";
        var card = Activities.Sample("ready-fr");
        card["body"]!.AsArray().Add(new JsonObject { ["type"] = "TextBlock", ["id"] = "hostile", ["text"] = Hostile, ["wrap"] = true });
        coach.RepliesCard(card);
        await page.SayAsync(Hostile);
        await Expect(page.Own()).ToContainTextAsync("<img src=x onerror=alert(1)> **gras** [lien](https://example.com)");
        await Expect(page.Locator("#hostile")).ToContainTextAsync("<img src=x onerror=alert(1)> **gras** [lien](https://example.com)");
        await Expect(page.Locator(".log img, .log a")).ToHaveCountAsync(0);
    });

    [SkippableFact]
    public Task Shift_and_Enter_begins_a_line_and_an_empty_text_is_not_sent() => Visit(async page =>
    {
        coach.Replies(Activities.Text("Merci."));
        await page.Box().PressAsync("Enter");
        await page.SayAsync("   ");
        await page.Box().FillAsync("un");
        await page.Box().PressAsync("Shift+Enter");
        await page.Box().PressSequentiallyAsync("deux");
        await page.Box().PressAsync("Enter");
        await Expect(page.Answers()).ToContainTextAsync("Merci.");
        Assert.Equal("un\ndeux", Read(Assert.Single(coach.Received), "text"));
    });

    [SkippableFact]
    public Task A_button_sends_its_action_and_its_card_is_replaced_in_place_with_the_focus_on_the_verdict() => Visit(async page =>
    {
        coach.RepliesCard(Activities.Sample("review-fr")).Replies(Activities.ReplacedBy(Activities.Sample("ready-fr")));
        await page.SayAsync("Quel trimestre !!!");
        await page.Verb("apply-fix").First.ClickAsync();
        await Expect(page.Locator("#verdict-ready")).ToContainTextAsync("Prêt à publier");
        await Expect(page.Locator("#verdict-hold")).ToHaveCountAsync(0);
        await Expect(page.Answers()).ToHaveCountAsync(1);
        Assert.Equal("verdict-ready", await page.FocusedAsync());
        await Expect(page.Locator("#status")).Not.ToBeEmptyAsync();
        var pressed = coach.Received.Last();
        Assert.Equal(("invoke", "adaptiveCard/action", "answer-1"), (Read(pressed, "type"), Read(pressed, "name"), Read(pressed, "replyToId")));
        var action = pressed["value"]!["action"]!;
        Assert.Equal(("Action.Execute", "apply-fix", "attack"), (Read(action, "type"), Read(action, "verb"), Read(action["data"]!, "rule")));
        Assert.Equal(Read(coach.Received.First()["from"]!, "id"), Read(pressed["from"]!, "id"));
    });

    [SkippableFact]
    public Task A_button_of_the_card_itself_works_from_the_keyboard() => Visit(async page =>
    {
        coach.RepliesCard(Activities.Sample("review-en")).Replies(Activities.ReplacedBy(Activities.Sample("ready-fr")));
        await page.SayAsync("What a quarter!!!");
        await page.Verb("apply-all").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#verdict-ready")).ToBeFocusedAsync();
        await Expect(page.Locator("#verdict-ready")).ToBeInViewportAsync();
    });

    [SkippableFact]
    public Task A_button_answered_with_words_says_them_and_keeps_its_card() => Visit(async page =>
    {
        coach.RepliesCard(Activities.Sample("review-en")).Replies(Activities.Said("Because a rival's lawyer reads you too."));
        await page.SayAsync("What a quarter!!!");
        await page.Verb("explain").First.ClickAsync();
        await Expect(page.Answers().Last).ToContainTextAsync("Because a rival's lawyer reads you too.");
        await Expect(page.Locator("#verdict-hold")).ToBeVisibleAsync();
    });

    [SkippableFact]
    public Task Two_cards_share_no_id_the_newest_has_it() => Visit(async page =>
    {
        coach.RepliesCard(Activities.Sample("review-en")).RepliesCard(Activities.Sample("review-fr"));
        await page.SayAsync("one");
        await page.SayAsync("two");
        await Expect(page.Locator("[data-element-id=verdict-hold]")).ToHaveCountAsync(2);
        await Expect(page.Locator("#verdict-hold")).ToContainTextAsync("À ne pas publier");
        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('[id]')].map(e => e.id).filter((id, at, all) => all.indexOf(id) !== at)"));
    });

    [SkippableFact]
    public Task The_prompts_offer_a_draft_to_edit_a_tip_and_help() => Visit(async page =>
    {
        coach.Replies(Activities.Text("Un conseil.")).Replies(Activities.Text("De l'aide."));
        await page.GetByRole(AriaRole.Button, new() { Name = "Relire un brouillon" }).ClickAsync();
        Assert.StartsWith("Quel trimestre", await page.Box().InputValueAsync(), StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Button, new() { Name = "Un conseil" }).ClickAsync();
        await Expect(page.Answers().First).ToContainTextAsync("Un conseil.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Aide" }).ClickAsync();
        await Expect(page.Answers().Last).ToContainTextAsync("De l'aide.");
        await Expect(page.Box()).Not.ToHaveValueAsync("");
        Assert.Equal("un conseil, aide", string.Join(", ", coach.Received.Select(activity => Read(activity, "text"))));
    }, "fr-FR");

    [SkippableFact]
    public Task Suggestions_are_sent_as_if_typed_and_go_with_the_next_answer() => Visit(async page =>
    {
        coach.Replies(Activities.Suggestions("What next?", "a tip", "help")).Replies(Activities.Text("Here it is."));
        await page.SayAsync("hello");
        await page.Locator(".suggestions").GetByRole(AriaRole.Button, new() { Name = "a tip" }).ClickAsync();
        await Expect(page.Answers().Last).ToContainTextAsync("Here it is.");
        await Expect(page.Locator(".suggestions")).ToHaveCountAsync(0);
        Assert.Equal("a tip", Read(coach.Received.Last(), "text"));
    });

    [SkippableFact]
    public Task While_the_coach_thinks_the_page_says_so_and_sends_nothing_more() => Visit(async page =>
    {
        var release = new TaskCompletionSource();
        coach.After(release.Task).Replies(Activities.Text("Done."));
        await page.SayAsync("first");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("The coach is thinking…");
        await page.SayAsync("second");
        await Expect(page.Box()).ToHaveValueAsync("second");
        release.SetResult();
        await Expect(page.Answers()).ToContainTextAsync("Done.");
        await Expect(page.GetByRole(AriaRole.Status)).ToBeEmptyAsync();
        Assert.Single(coach.Received);
    });

    [SkippableFact]
    public Task An_answer_that_is_no_message_is_said_to_be_none() => Visit(async page =>
    {
        coach.Replies(new JsonObject { ["type"] = "typing" });
        await page.SayAsync("hello");
        await Expect(page.Log()).ToContainTextAsync("The coach had no answer.");
    });

    [SkippableFact]
    public Task Built_without_Node_the_page_shows_each_cards_plain_text() => Visit(async page =>
    {
        coach.RepliesCard(Activities.Sample("review-fr"));
        await Expect(page.Log()).ToContainTextAsync("built without Node.js");
        await page.SayAsync("Quel trimestre !!!");
        await Expect(page.Locator(".card-text")).ToContainTextAsync("2. Attaque : « toujours aussi mauvais »");
    }, routes: ("**/lib/adaptivecards.min.js", route => route.FulfillAsync(new() { ContentType = "text/javascript", Body = "// none" })));

    [SkippableTheory]
    [InlineData("""{ "type": "AdaptiveCard", "version": "9.0", "body": [{ "type": "TextBlock", "text": "Half of it." }], "fallbackText": "Plain words." }""")]
    [InlineData("""{ "type": "AdaptiveCard", "version": "1.5", "body": [], "fallbackText": "Plain words." }""")]
    [InlineData("""{ "type": "AdaptiveCard", "version": "1.5", "body": [7, null], "actions": "none", "fallbackText": "Plain words." }""")]
    public Task A_card_the_renderer_cannot_take_is_shown_as_its_plain_text(string card) => Visit(async page =>
    {
        coach.RepliesCard(JsonNode.Parse(card)!);
        await page.SayAsync("hello");
        await Expect(page.Locator(".card-text")).ToHaveTextAsync("Plain words.");
    });

    private static string? Read(JsonNode node, string name) => node[name]?.GetValue<string>();

    private Task Visit(Func<IPage, Task> visit, string locale = "en-US", params (string Pattern, Func<IRoute, Task> Handler)[] routes)
        => browser.VisitAsync(site.Address, visit, new VisitOptions { Locale = locale, Routes = [coach.Route, .. routes] });
}
