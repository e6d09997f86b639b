using CoachBot.Tests.Drivers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CoachBot.Tests.Web;

/// <summary>A person at the chat page of the real service.</summary>
[Collection(BrowserTests.Name)]
public sealed class EndToEndTests(Browser browser, CoachApp app) : IClassFixture<CoachApp>
{
    private const string FrenchDraft = "Enfin un ministre qui comprend l'industrie ! Notre courrier : http://exemple.fr/lettre #pme #industrie #emploi";

    [SkippableFact]
    public Task A_french_draft_is_reviewed_explained_and_mended() => browser.VisitAsync(
        app.Address,
        async page =>
        {
            await page.SayAsync(FrenchDraft);
            await Expect(page.Locator("#verdict-hold")).ToBeVisibleAsync();
            await Expect(page.Locator("#draft")).ToContainTextAsync("Enfin un ministre");
            await Expect(page.Locator("#finding-politics-1")).ToBeVisibleAsync();
            await Expect(page.Locator("#meter")).ToBeVisibleAsync();
            await KeepAsync(page, "review-fr-1280");

            await page.Locator("#finding-politics-1 [data-verb='explain']").ClickAsync();
            await Expect(page.Locator("#finding-politics-1")).ToContainTextAsync("Sans risque");
            await KeepAsync(page, "explain-fr-1280");

            await page.Verb("apply-all").Last.ClickAsync();
            await Expect(page.Locator("#draft")).ToContainTextAsync("https://exemple.fr/lettre");
            await Expect(page.Locator("#finding-links-1")).ToHaveCountAsync(0);

            await page.Locator("#finding-politics-1 [data-verb='dismiss-finding']").ClickAsync();
            await Expect(page.Locator("#finding-politics-1")).ToHaveCountAsync(0);
            await Expect(page.Locator("#verdict-ready")).ToBeVisibleAsync();
            await KeepAsync(page, "ready-fr-1280");
        },
        new VisitOptions { Locale = "fr-FR" });

    [SkippableFact]
    public Task A_question_a_tip_and_help_are_answered_on_a_phone() => browser.VisitAsync(
        app.Address,
        async page =>
        {
            await page.SayAsync("Why stay out of politics?");
            await Expect(page.Locator("#answer-politics")).ToBeVisibleAsync();
            await page.SayAsync("a tip about crisis");
            await Expect(page.Locator("[id^='tip-crisis']")).ToBeVisibleAsync();
            await KeepAsync(page, "answer-en-360");
            await page.SayAsync("help");
            await Expect(page.Locator("#help")).ToBeVisibleAsync();
            await page.SayAsync("So proud of the whole team!!! WE ARE THE BEST COMPANY IN THE WORLD AND NOBODY COMES CLOSE");
            await Expect(page.Locator("#draft")).ToBeVisibleAsync();
            await KeepAsync(page, "review-en-360");
        },
        new VisitOptions { Locale = "en-GB", Width = 360 });

    private static async Task KeepAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("COACHBOT_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"end-to-end-{name}.png") });
        }
    }
}
