using System.Globalization;

namespace CoachBot.Model;

/// <summary>The settings under <c>Model</c>.</summary>
/// <param name="Provider">How the server is spoken to.</param>
/// <param name="Endpoint">Where the protocol's <c>chat/completions</c> is, without those words.</param>
/// <param name="Name">The model, or the deployment on Azure.</param>
/// <param name="ApiKey">The server's key; empty for a server on this machine that asks for none.</param>
internal sealed record ModelSettings(ModelProvider Provider, Uri Endpoint, string Name, string ApiKey)
{
    private const string Section = "Model";

    private static readonly string[] Keys = ["Provider", "Endpoint", "Name", "ApiKey"];

    /// <summary>How long a card waits for the model where it cannot be updated afterwards.</summary>
    public required TimeSpan Budget { get; init; }

    /// <summary>How long a call may take in all, its one retry included, where nobody waits for it: a small machine is slow.</summary>
    public required TimeSpan Limit { get; init; }

    /// <summary>How many calls an organisation may have under way at once.</summary>
    public required int ConcurrentCalls { get; init; }

    /// <summary>How many tokens an organisation may use a day (UTC), on this replica.</summary>
    public required long TokensPerDay { get; init; }

    /// <summary>The sampling temperature; null to send none, which reasoning models insist on.</summary>
    public required float? Temperature { get; init; }

    /// <summary>Null where no setting names a model: the second reader is off.</summary>
    /// <exception cref="ConfigurationException">The model is half configured; the message names what is missing.</exception>
    public static ModelSettings? Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        if (Keys.All(key => string.IsNullOrWhiteSpace(section[key])))
        {
            return null;
        }

        var provider = ProviderOf(section["Provider"]);
        var endpoint = EndpointOf(provider, section["Endpoint"]);
        return new ModelSettings(provider, endpoint, Required(section, "Name", "the model's name (on Azure, the deployment's)"), KeyOf(section, provider, endpoint))
        {
            Budget = Seconds(section, "BudgetSeconds", 3, most: 60),
            Limit = Seconds(section, "LimitSeconds", 10, most: 60),
            ConcurrentCalls = (int)Number(section, "ConcurrentCalls", 4, most: 1000),
            TokensPerDay = (long)Number(section, "TokensPerDay", 5_000_000, most: 1e12),
            Temperature = section["Temperature"] is "none" ? null : (float)Number(section, "Temperature", 0, most: 2),
        };
    }

    private static ModelProvider ProviderOf(string? provider) => Enum.TryParse<ModelProvider>(provider, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known
        : throw new ConfigurationException(string.IsNullOrWhiteSpace(provider)
            ? "A model is half configured: set Model:Provider to OpenAI, AzureOpenAI or Ollama, or clear the other Model settings."
            : $"Model:Provider is '{provider}': set it to OpenAI, AzureOpenAI or Ollama.");

    private static Uri EndpointOf(ModelProvider provider, string? endpoint)
    {
        if (string.IsNullOrWhiteSpace(endpoint))
        {
            return provider switch
            {
                ModelProvider.OpenAI => new Uri("https://api.openai.com/v1"),
                ModelProvider.Ollama => new Uri("http://localhost:11434/v1"),
                _ => throw new ConfigurationException("Model:Provider is AzureOpenAI but Model:Endpoint is not set: set it to the resource's address, such as https://name.openai.azure.com."),
            };
        }

        return Uri.TryCreate(endpoint, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
            ? Complete(provider, uri)
            : throw new ConfigurationException("Model:Endpoint is not an https address: drafts are inside information, and plain http is accepted only for a server on this machine.");
    }

    /// <summary>People give the address of an Azure resource or of Ollama without the protocol's own path.</summary>
    private static Uri Complete(ModelProvider provider, Uri uri) => (provider, uri.AbsolutePath) switch
    {
        (ModelProvider.AzureOpenAI, "/") => new Uri(uri, "/openai/v1"),
        (ModelProvider.Ollama, "/") => new Uri(uri, "/v1"),
        _ => uri,
    };

    private static string KeyOf(IConfigurationSection section, ModelProvider provider, Uri endpoint) =>
        provider == ModelProvider.Ollama || (provider == ModelProvider.OpenAI && endpoint.IsLoopback) ? section["ApiKey"] ?? "" : Required(section, "ApiKey", "the key of the model's server");

    private static string Required(IConfigurationSection section, string key, string what) => section[key] is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim()
        : throw new ConfigurationException($"A model is half configured: set {Section}:{key} to {what}, or clear the other Model settings.");

    private static TimeSpan Seconds(IConfigurationSection section, string key, double otherwise, double most) => TimeSpan.FromSeconds(Math.Max(0.1, Number(section, key, otherwise, most)));

    private static double Number(IConfigurationSection section, string key, double otherwise, double most) => section[key] is not { Length: > 0 } text ? otherwise
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= 0 && number <= most ? number
        : throw new ConfigurationException(string.Create(CultureInfo.InvariantCulture, $"{Section}:{key} is '{text}': set it to a number from 0 to {most}, or clear it."));
}
