using Microsoft.Playwright;

namespace CoachBot.Tests.Web;

/// <summary>One Chromium for all browser tests. Missing, it skips them with a reason; on a build server (CI is set) it fails them.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string Executable = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        if (!File.Exists(Executable))
        {
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    /// <summary>Opens a page in a browser of its own, and fails where it asked another host for anything or wrote an error to the console.</summary>
    /// <param name="address">Where the site is served, with a final slash.</param>
    /// <param name="visit">What the visitor does; the page is open at <paramref name="address"/>.</param>
    /// <param name="options">Who visits, with what.</param>
    public async Task VisitAsync(Uri address, Func<IPage, Task> visit, VisitOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(visit);
        var given = options ?? new VisitOptions();
        await using var context = await Available().NewContextAsync(given.ToContextOptions());
        var page = await context.NewPageAsync();
        var noise = new PageNoise(page, address, given.ExpectedConsoleErrors);
        foreach (var (pattern, handler) in given.Routes)
        {
            await page.RouteAsync(pattern, handler);
        }

        await page.GotoAsync(address.AbsoluteUri);
        await visit(page);
        Assert.Empty(noise.Heard);
    }

    private IBrowser Available()
    {
        if (browser is null && Environment.GetEnvironmentVariable("CI") is { Length: > 0 })
        {
            Assert.Fail($"Chromium is missing at {Executable}: a build server must run the browser tests.");
        }

        Skip.If(browser is null, $"Chromium is missing at {Executable} (set CHROMIUM_PATH to where it is).");
        return browser!;
    }
}
