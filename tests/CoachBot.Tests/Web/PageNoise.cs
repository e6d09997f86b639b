using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CoachBot.Tests.Web;

/// <summary>What a page must not do: ask another host, write an error or a warning to the console, throw.</summary>
internal sealed class PageNoise
{
    private readonly ConcurrentQueue<string> heard = new();

    public PageNoise(IPage page, Uri address, string? expectedConsoleErrors)
    {
        page.Request += (_, request) => Hear(!IsFrom(address, request.Url), $"request to {request.Url}");
        page.PageError += (_, error) => Hear(true, error);
        page.Console += (_, message) => Hear(
            message.Type is "error" or "warning" && !(expectedConsoleErrors is { } expected && message.Text.Contains(expected, StringComparison.Ordinal)),
            $"console {message.Type}: {message.Text}");
    }

    public IReadOnlyCollection<string> Heard => heard;

    private static bool IsFrom(Uri address, string url)
        => url.StartsWith("data:", StringComparison.Ordinal) || string.Equals(new Uri(url).Authority, address.Authority, StringComparison.Ordinal);

    private void Hear(bool isNoise, string what)
    {
        if (isNoise)
        {
            heard.Enqueue(what);
        }
    }
}
