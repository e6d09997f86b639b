namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where the bot's own tokens come from.</summary>
internal interface ITokenSource
{
    /// <exception cref="UnauthorizedAccessException">The login service gave none; the message holds no secret.</exception>
    Task<IssuedToken> FetchAsync();
}
