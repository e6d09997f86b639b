using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The cloud a bot lives in: who may call it, and how it signs in when it calls.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <exception cref="UnauthorizedAccessException">The request is not from a channel.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken);

    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>The audience of the tokens that the cloud issues. Throws until overridden, as in the SDK.</summary>
    public virtual string GetOriginatingAudience() => throw new NotImplementedException();
}
