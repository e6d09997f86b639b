using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;

namespace CoachBot.Model;

/// <summary>Makes the chat client that the settings ask for. Retries and limits are the HTTP client's, and nothing of a message is logged.</summary>
internal static class ChatClients
{
    private const string NoKey = "none";

    public static IChatClient Create(ModelSettings settings, HttpClient http)
    {
        var options = new OpenAIClientOptions
        {
            Endpoint = settings.Endpoint,
            Transport = new HttpClientPipelineTransport(http),
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
            ClientLoggingOptions = new ClientLoggingOptions { EnableLogging = false },
            EnableDistributedTracing = false,
        };
        var key = new ApiKeyCredential(settings.ApiKey.Length > 0 ? settings.ApiKey : NoKey);
        return new ChatClient(settings.Name, key, options).AsIChatClient();
    }
}
