namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What a bot demands of callers beyond the protocol.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements the caller's key must have, beside that for the channel.</summary>
    public string[] RequiredEndorsements { get; set; } = Array.Empty<string>();
}
