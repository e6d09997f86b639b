using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;
using Polly;
using Polly.CircuitBreaker;

namespace CoachBot.Model;

/// <summary>
/// Sends calls: within each organisation's limits, for no longer than allowed, and not at all for a while after several
/// have failed. Whatever goes wrong, the caller hears null and goes on without.
/// </summary>
internal sealed class ModelCalls(IChatClient chat, ModelSettings settings, ModelBudget budget, ModelUsage usage, TimeProvider time, ILogger<ModelCalls> logger)
{
    private const int MostReplyTokens = 1_200;
    private const int CharactersPerToken = 4;

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        NumberHandling = JsonNumberHandling.Strict,
        MaxDepth = 8,
    };

    private readonly ResiliencePipeline _breaker = new ResiliencePipelineBuilder { TimeProvider = time }
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions
        {
            FailureRatio = 0.5,
            MinimumThroughput = 4,
            SamplingDuration = TimeSpan.FromMinutes(1),
            BreakDuration = TimeSpan.FromSeconds(30),
        })
        .Build();

    /// <param name="call">What to ask.</param>
    /// <param name="isWhole">Whether nothing of the reply is missing.</param>
    /// <param name="texts">The sentences of the reply that a person might see.</param>
    /// <returns>Null where no usable reply came.</returns>
    public async Task<T?> AskAsync<T>(ModelCall call, Func<T, bool> isWhole, Func<T, IEnumerable<string>> texts, CancellationToken cancellationToken)
        where T : class
    {
        using var place = budget.Take(call.Tenant, out var limit);
        if (place is null)
        {
            logger.ModelLimited(call.Kind, limit);
            return null;
        }

        try
        {
            return await _breaker.ExecuteAsync(async token => Check(call, await SendAsync(call, place, token), isWhole, texts), cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            logger.ModelFailed(call.Kind, Reason(exception));
            return null;
        }
    }

    private static T Check<T>(ModelCall call, string reply, Func<T, bool> isWhole, Func<T, IEnumerable<string>> texts)
    {
        var read = JsonSerializer.Deserialize<T>(reply, Strict);
        return read is not null && isWhole(read) && !texts(read).Any(text => LeakGuard.Recites(text, call.Instructions, call.Nonce))
            ? read
            : throw new InvalidDataException("The reply does not fit.");
    }

    private async Task<string> SendAsync(ModelCall call, ModelBudget.Place place, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(call.Limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var start = time.GetTimestamp();
        var tokens = (long)(call.System.Length + call.Data.Length) / CharactersPerToken;
        var failed = true;
        try
        {
            var response = await chat.GetResponseAsync(
                [new ChatMessage(ChatRole.System, call.System), new ChatMessage(ChatRole.User, call.Data)],
                new ChatOptions { ResponseFormat = call.Format, Temperature = settings.Temperature, MaxOutputTokens = MostReplyTokens },
                either.Token);
            tokens = response.Usage?.TotalTokenCount ?? (tokens + (response.Text.Length / CharactersPerToken));
            failed = false;
            return response.Text;
        }
        catch (OperationCanceledException exception) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException("The model took too long.", exception);
        }
        finally
        {
            place.Spend(tokens);
            usage.Add(call.Kind, tokens, time.GetElapsedTime(start), failed);
        }
    }

    private static string Reason(Exception exception) => exception is System.ClientModel.ClientResultException { Status: > 0 and var status } ? $"HTTP {status}" : exception.GetType().Name;
}
