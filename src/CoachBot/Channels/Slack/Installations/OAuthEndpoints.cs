using System.Net;
using System.Text;
using CoachBot.Cards;
using CoachBot.Channels.Slack.WebApi;
using CoachBot.Coaching;
using Microsoft.AspNetCore.WebUtilities;

namespace CoachBot.Channels.Slack.Installations;

/// <summary>Installs the app in a workspace: to Slack and back.</summary>
internal static class OAuthEndpoints
{
    private const string Cookie = "coach-slack-install";
    private const string Path = "/slack";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/slack/install", InstallAsync);
        endpoints.MapGet("/slack/oauth", FinishAsync);
    }

    private static async Task<IResult> InstallAsync(HttpResponse response, SlackSettings settings, OAuthStates states, CancellationToken cancellationToken)
    {
        var state = await states.BeginAsync(cancellationToken);
        response.Cookies.Append(Cookie, state, CookieOptions(response.HttpContext.Request));
        response.Headers.CacheControl = "no-store";
        return Results.Redirect(QueryHelpers.AddQueryString(new Uri(settings.ApiBaseUrl, "/oauth/v2/authorize").ToString(), new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["client_id"] = settings.ClientId,
            ["scope"] = string.Join(',', BotScopes.All),
            ["state"] = state,
        }));
    }

    private static async Task<IResult> FinishAsync(
        HttpRequest request, OAuthStates states, OAuthApi oauth, InstallationStore store, ILogger<SlackChannel> logger, CancellationToken cancellationToken)
    {
        var words = SlackWords.In(request.GetTypedHeaders().AcceptLanguage.Select(language => LanguageExtensions.FromCulture(language.Value.Value)).FirstOrDefault(language => language is not null) ?? Language.French);
        var fromBrowser = request.Cookies[Cookie];
        var response = request.HttpContext.Response;
        response.Cookies.Delete(Cookie, CookieOptions(request));
        (response.Headers.CacheControl, response.Headers["Referrer-Policy"]) = ("no-store", "no-referrer");
        if (!await states.EndAsync(request.Query["state"], fromBrowser, cancellationToken))
        {
            return Page(words, StatusCodes.Status400BadRequest, words.InstallExpired);
        }

        if (request.Query["code"].ToString() is not { Length: > 0 } code)
        {
            return Page(words, StatusCodes.Status200OK, words.InstallCancelled);
        }

        try
        {
            var installation = await oauth.ExchangeAsync(code, cancellationToken);
            await store.SaveAsync(installation, cancellationToken);
            logger.SlackInstalled(installation.Tenant);
            return Page(words, StatusCodes.Status200OK, words.Installed);
        }
        catch (SlackApiException exception)
        {
            logger.SlackRefused(exception.Method, exception.Error);
            return Page(words, StatusCodes.Status502BadGateway, Parts.Format(words.InstallRefused, exception.Error));
        }
    }

    private static CookieOptions CookieOptions(HttpRequest request) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = request.IsHttps,
        Path = Path,
        MaxAge = OAuthStates.Lifetime,
        IsEssential = true,
    };

    private static IResult Page(SlackWords words, int status, string message) => Results.Content(
        $"<!doctype html><html lang=\"{words.Language.Code()}\"><meta charset=\"utf-8\"><title>Coach</title><p>{WebUtility.HtmlEncode(message)}</p></html>",
        "text/html", Encoding.UTF8, status);
}
