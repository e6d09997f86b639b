using System.Collections.Concurrent;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The tokens that passed, by the header they came in: a channel sends the same one for an hour, and to read it and to check its
/// signature takes longer than all else that is checked. Nobody without a good token gets anything in here.
/// </summary>
internal sealed class CheckedTokens
{
    private const int Most = 500;

    private readonly ConcurrentDictionary<string, JsonWebToken> tokens = new ConcurrentDictionary<string, JsonWebToken>(StringComparer.Ordinal);

    /// <exception cref="UnauthorizedAccessException">There is no well-formed signed token.</exception>
    internal JsonWebToken Read(string authHeader) => tokens.TryGetValue(authHeader, out JsonWebToken token) ? token : BearerToken.Read(authHeader);

    internal void Keep(string authHeader, JsonWebToken token)
    {
        if (tokens.TryAdd(authHeader, token) && tokens.Count > Most)
        {
            tokens.Clear();
        }
    }
}
