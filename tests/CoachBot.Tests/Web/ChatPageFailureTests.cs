using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CoachBot.Tests.Web;

[Collection(BrowserTests.Name)]
public sealed class ChatPageFailureTests(Browser browser, StaticSite site)
{
    private readonly CannedCoach coach = new();

    [SkippableFact]
    public Task A_refusal_is_shown_with_its_reason_and_the_text_stays_in_the_box() => Visit(async page =>
    {
        coach.Refuses(400, "text-too-odd", "The text holds half a character.");
        await page.SayAsync("My draft");
        await Expect(page.Error()).ToContainTextAsync("could not handle this request");
        await Expect(page.Error()).ToContainTextAsync("The text holds half a character.");
        await Expect(page.Box()).ToHaveValueAsync("My draft");
        await Expect(page.Own()).ToHaveCountAsync(0);
    });

    [SkippableTheory]
    [InlineData(413, "too long")]
    [InlineData(429, "too fast")]
    [InlineData(503, "Something went wrong")]
    public Task Each_kind_of_failure_has_its_own_words(int status, string words) => Visit(async page =>
    {
        coach.FailsWith(status, "<html>Oh</html>");
        await page.SayAsync("My draft");
        await Expect(page.Error()).ToContainTextAsync(words);
        await Expect(page.Error()).Not.ToContainTextAsync("html");
        await Expect(page.Box()).ToHaveValueAsync("My draft");
    });

    [SkippableFact]
    public Task A_success_that_is_no_list_of_activities_counts_as_a_failure() => Visit(async page =>
    {
        coach.FailsWith(200, "{\"broken\":");
        await page.SayAsync("My draft");
        await Expect(page.Error()).ToContainTextAsync("Something went wrong");
        await Expect(page.Box()).ToHaveValueAsync("My draft");
    });

    [SkippableFact]
    public Task With_the_network_down_the_text_stays_and_can_be_sent_again() => Visit(async page =>
    {
        coach.IsUnreachable().Replies(Activities.Text("Reçu."));
        await page.SayAsync("Mon brouillon");
        await Expect(page.Error()).ToContainTextAsync("Le coach est injoignable");
        await Expect(page.Box()).ToHaveValueAsync("Mon brouillon");
        await page.Box().PressAsync("Enter");
        await Expect(page.Answers()).ToContainTextAsync("Reçu.");
        await Expect(page.Error()).ToBeHiddenAsync();
        await Expect(page.Box()).ToHaveValueAsync("");
    }, "fr-FR");

    [SkippableFact]
    public Task What_was_typed_meanwhile_is_kept_behind_the_text_that_came_back() => Visit(async page =>
    {
        var release = new TaskCompletionSource();
        coach.After(release.Task).IsUnreachable();
        await page.SayAsync("first");
        await page.Box().FillAsync("second");
        release.SetResult();
        await Expect(page.Error()).ToBeVisibleAsync();
        await Expect(page.Box()).ToHaveValueAsync("first\nsecond");
    });

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public Task A_button_that_fails_keeps_its_card_and_the_focus_and_can_be_pressed_again(bool answered) => Visit(async page =>
    {
        coach.RepliesCard(Activities.Sample("review-en"));
        _ = answered ? coach.Replies(Activities.Refused(400, "This draft is gone.")) : coach.Refuses(404, "gone", "This draft is gone.");
        coach.Replies(Activities.ReplacedBy(Activities.Sample("ready-fr")));
        await page.SayAsync("What a quarter!!!");
        await page.Verb("apply-all").ClickAsync();
        await Expect(page.Error()).ToContainTextAsync("This draft is gone.");
        await Expect(page.Locator("#verdict-hold")).ToBeVisibleAsync();
        await Expect(page.Verb("apply-all")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#verdict-ready")).ToBeVisibleAsync();
    });

    [SkippableFact]
    public Task An_error_can_be_closed_and_the_focus_goes_back_to_the_box() => Visit(async page =>
    {
        coach.Refuses(400, "no", "No.");
        await page.SayAsync("My draft");
        await page.Error().GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Expect(page.Error()).ToBeHiddenAsync();
        await Expect(page.Box()).ToBeFocusedAsync();
    });

    private Task Visit(Func<IPage, Task> visit, string locale = "en-US")
        => browser.VisitAsync(site.Address, visit, new VisitOptions { Locale = locale, Routes = [coach.Route], ExpectedConsoleErrors = "Failed to load resource" });
}
