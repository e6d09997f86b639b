using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CoachBot.Tests.Web;

/// <summary>Every text can be read and nothing is cut. With COACHBOT_SCREENSHOTS set to a folder, what was looked at is kept there.</summary>
[Collection(BrowserTests.Name)]
public sealed class ChatPageLookTests(Browser browser, StaticSite site)
{
    private static readonly string Measure = File.ReadAllText(Repository.Path("tests/CoachBot.Tests/Web/contrast.js"));

    private readonly CannedCoach coach = new();

    public static TheoryData<int, string, bool> Windows { get; } = new()
    {
        { 360, "fr", false }, { 360, "en", false }, { 360, "fr", true }, { 360, "en", true },
        { 1280, "fr", false }, { 1280, "en", false }, { 1280, "fr", true }, { 1280, "en", true },
    };

    [SkippableTheory]
    [MemberData(nameof(Windows))]
    public Task A_conversation_reads_well_at_phone_and_desk_width_by_day_and_by_night(int width, string language, bool dark) => Visit(async page =>
    {
        await ReadsWellAsync(page, $"welcome-{width}-{language}-{Tone(dark)}");
        coach.RepliesCard(Activities.Sample($"review-{language}")).Refuses(429, "slow", "…");
        await page.Locator("[data-prompt=draft]").ClickAsync();
        await page.Locator(".send").ClickAsync();
        await Expect(page.Locator("#verdict-hold")).ToBeVisibleAsync();
        await ReadsWellAsync(page, $"review-{width}-{language}-{Tone(dark)}");
        await page.Log().EvaluateAsync("log => log.scrollTop = log.scrollHeight");
        await page.SayAsync("…");
        await Expect(page.Error()).ToBeVisibleAsync();
        await ReadsWellAsync(page, $"error-{width}-{language}-{Tone(dark)}");
    }, width, language, dark);

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public Task Every_card_colour_holds_on_every_card_ground(bool dark) => Visit(async page =>
    {
        coach.RepliesCard(EveryColour());
        await page.SayAsync("colours");
        await Expect(page.Locator("#attention-attention")).ToBeVisibleAsync();
        await ReadsWellAsync(page, $"colours-{Tone(dark)}");
    }, 1280, "en", dark);

    private static string Tone(bool dark) => dark ? "dark" : "light";

    private static async Task ReadsWellAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("COACHBOT_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png") });
        }

        Assert.Empty(await page.EvaluateAsync<string[]>(Measure));
    }

    private static JsonObject EveryColour()
    {
        string[] grounds = ["default", "emphasis", "accent", "good", "attention", "warning"];
        return new JsonObject { ["type"] = "AdaptiveCard", ["version"] = "1.5", ["body"] = new JsonArray([.. grounds.Select(Ground)]) };
    }

    private static JsonObject Ground(string style)
    {
        string[] colours = ["default", "dark", "light", "accent", "good", "warning", "attention"];
        return new JsonObject { ["type"] = "Container", ["style"] = style, ["items"] = new JsonArray([.. colours.Select(colour => Line(style, colour))]) };
    }

    private static JsonObject Line(string style, string colour) => new()
    {
        ["type"] = "RichTextBlock",
        ["id"] = $"{style}-{colour}",
        ["inlines"] = new JsonArray(
            new JsonObject { ["type"] = "TextRun", ["text"] = $"{colour} on {style}, ", ["color"] = colour },
            new JsonObject { ["type"] = "TextRun", ["text"] = "subtle, ", ["color"] = colour, ["isSubtle"] = true },
            new JsonObject { ["type"] = "TextRun", ["text"] = "highlighted", ["color"] = colour, ["highlight"] = true }),
    };

    private Task Visit(Func<IPage, Task> visit, int width, string language, bool dark)
        => browser.VisitAsync(site.Address, visit, new VisitOptions { Width = width, Locale = language, Dark = dark, Routes = [coach.Route], ExpectedConsoleErrors = "Failed to load resource" });
}
