namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What a bot demands of callers beyond the protocol.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements the caller's key must have, beside that for the channel.</summary>
    public string[] RequiredEndorsements { get; set; } = Array.Empty<string>();

    /// <summary>Issuers accepted beside the channel service's: those of the bot's own directory (tenant), whose tokens must be the bot's own.</summary>
    public IEnumerable<string> ValidTokenIssuers { get; set; } = Array.Empty<string>();
}
