namespace CoachBot.Channels.Slack;

/// <summary>The settings under <c>Slack:</c>.</summary>
/// <param name="SigningSecret">Proves that a request comes from Slack; null where only Socket Mode is used.</param>
/// <param name="BotToken">The token of the one workspace; null where workspaces install the app themselves.</param>
/// <param name="AppToken">Turns Socket Mode on.</param>
/// <param name="ClientId">With <paramref name="ClientSecret"/>, lets workspaces install the app.</param>
/// <param name="ClientSecret">See <paramref name="ClientId"/>.</param>
/// <param name="ApiBaseUrl">Where the Web API is, with a final slash.</param>
internal sealed record SlackSettings(string? SigningSecret, string? BotToken, string? AppToken, string? ClientId, string? ClientSecret, Uri ApiBaseUrl)
{
    public const string SigningSecretName = "Slack:SigningSecret";
    public const string BotTokenName = "Slack:BotToken";
    public const string AppTokenName = "Slack:AppToken";
    public const string ClientIdName = "Slack:ClientId";
    public const string ClientSecretName = "Slack:ClientSecret";
    public const string ApiBaseUrlName = "Slack:ApiBaseUrl";

    private const string DefaultApiBaseUrl = "https://slack.com/api/";

    public bool IsEmpty => (SigningSecret ?? BotToken ?? AppToken ?? ClientId ?? ClientSecret) is null;

    /// <summary>Whether the Web API is a stand-in on this machine, whose host then also serves the response URLs.</summary>
    public bool IsLocal => ApiBaseUrl.Scheme == Uri.UriSchemeHttp;

    /// <exception cref="ConfigurationException">A setting cannot be used; the message names it.</exception>
    public static SlackSettings Read(IConfiguration configuration) => new(
        Value(configuration, SigningSecretName),
        Token(configuration, BotTokenName, "xoxb-", "xoxe.xoxb-"),
        Token(configuration, AppTokenName, "xapp-"),
        Value(configuration, ClientIdName),
        Value(configuration, ClientSecretName),
        BaseUrl(Value(configuration, ApiBaseUrlName) ?? DefaultApiBaseUrl));

    /// <exception cref="ConfigurationException">Something is missing; the message names it.</exception>
    public void RequireAll()
    {
        if (ClientId is null != ClientSecret is null)
        {
            throw Missing(ClientId is null ? ClientSecretName : ClientIdName, ClientId is null ? ClientIdName : ClientSecretName, "both are on the app's page \"Basic Information\"");
        }

        var has = SigningSecret is not null ? SigningSecretName : AppToken is not null ? AppTokenName : ClientId is not null ? ClientIdName : BotTokenName;
        if (SigningSecret is null && AppToken is null)
        {
            throw Missing(has, SigningSecretName, $"it is on the app's page \"Basic Information\"; without a public address set {AppTokenName} instead");
        }

        if (BotToken is null && ClientId is null)
        {
            throw Missing(has, BotTokenName, $"it is on the app's page \"OAuth & Permissions\"; for many workspaces set {ClientIdName} and {ClientSecretName} instead");
        }
    }

    private static ConfigurationException Missing(string has, string missing, string where) => new($"{has} is set but {missing} is not: {where}.");

    private static string? Value(IConfiguration configuration, string key) => configuration[key]?.Trim() is { Length: > 0 } value ? value : null;

    private static string? Token(IConfiguration configuration, string key, params string[] beginnings)
    {
        var token = Value(configuration, key);
        return token is null || Array.Exists(beginnings, beginning => token.StartsWith(beginning, StringComparison.Ordinal))
            ? token
            : throw new ConfigurationException($"{key} must be a token that begins with {beginnings[0]}.");
    }

    private static Uri BaseUrl(string text)
    {
        var address = text.EndsWith('/') ? text : text + "/";
        return Uri.TryCreate(address, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback))
            ? url
            : throw new ConfigurationException($"{ApiBaseUrlName} must be an https address (plain http only to this machine).");
    }
}
