using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace CoachBot.Model;

/// <summary>The HTTP client of the model: bounded answers, no redirect, one retry.</summary>
internal static class ModelHttp
{
    public const string Client = "model";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public static void Add(IServiceCollection services, ModelSettings settings)
    {
        var client = services.AddHttpClient(Client)
            .ConfigureHttpClient(http => http.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) });

        // How long all of it may take is decided by who waits: see ModelCalls.
        client.AddResilienceHandler(Client, pipeline => pipeline.AddRetry(new HttpRetryStrategyOptions
        {
            MaxRetryAttempts = 1,
            Delay = Pause,
            UseJitter = true,
            ShouldRetryAfterHeader = false,
            ShouldHandle = attempt => ValueTask.FromResult(IsWorthRetrying(attempt.Outcome)),
        }));
        client.AddHttpMessageHandler(() => new BoundedAnswer());
        if (settings.Provider == ModelProvider.AzureOpenAI)
        {
            client.AddHttpMessageHandler(() => new AzureKey(settings.ApiKey));
        }
    }

    private static bool IsWorthRetrying(Outcome<HttpResponseMessage> outcome) =>
        HttpClientResiliencePredicates.IsTransient(outcome) && !(outcome.Result is { StatusCode: HttpStatusCode.TooManyRequests } busy && AsksToWait(busy));

    // A server that names a time is back only then: trying at once would count against the quota again.
    private static bool AsksToWait(HttpResponseMessage response) => response.Headers.RetryAfter is { Delta: var delta, Date: var date } && (date is not null || delta > TimeSpan.FromSeconds(1));
}
