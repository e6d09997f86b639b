using Microsoft.Playwright;

namespace CoachBot.Tests.Web;

/// <summary>What a person finds on the chat page, by the names a screen reader would give.</summary>
internal static class ChatPage
{
    public static ILocator Box(this IPage page) => page.Locator("#text");

    public static ILocator Log(this IPage page) => page.GetByRole(AriaRole.Log);

    public static ILocator Answers(this IPage page) => page.Locator(".from-coach");

    public static ILocator Own(this IPage page) => page.Locator(".from-you .bubble");

    public static ILocator Error(this IPage page) => page.GetByRole(AriaRole.Alert);

    public static ILocator Verb(this IPage page, string verb) => page.Locator($"[data-verb='{verb}']");

    public static async Task SayAsync(this IPage page, string text)
    {
        await page.Box().FillAsync(text);
        await page.Box().PressAsync("Enter");
    }

    /// <summary>The data-element-id that has the keyboard focus.</summary>
    public static Task<string?> FocusedAsync(this IPage page)
        => page.EvaluateAsync<string?>("() => document.activeElement.dataset.elementId ?? document.activeElement.id");
}
