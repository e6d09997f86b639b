using Microsoft.Playwright;

namespace CoachBot.Tests.Web;

/// <summary>Who visits a page, with what: a window, a language, a colour scheme.</summary>
public sealed record VisitOptions
{
    /// <summary>Width of the window in CSS pixels.</summary>
    public int Width { get; init; } = 1280;

    /// <summary>The browser's language, a BCP 47 tag.</summary>
    public string Locale { get; init; } = "en-US";

    public bool Dark { get; init; }

    /// <summary>What of the console errors is part of the test: a failed request is one for Chromium.</summary>
    public string? ExpectedConsoleErrors { get; init; }

    /// <summary>Requests answered by the test, by URL pattern; the later wins.</summary>
    public IReadOnlyList<(string Pattern, Func<IRoute, Task> Handler)> Routes { get; init; } = [];

    internal BrowserNewContextOptions ToContextOptions() => new()
    {
        Locale = Locale,
        ViewportSize = new() { Width = Width, Height = 800 },
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        ReducedMotion = ReducedMotion.Reduce,
    };
}
