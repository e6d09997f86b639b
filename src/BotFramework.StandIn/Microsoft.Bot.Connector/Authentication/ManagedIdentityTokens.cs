using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Asks the identity endpoint of the Azure resource (virtual machine, App Service, Container Apps, Arc) for tokens.</summary>
internal sealed class ManagedIdentityTokens : ITokenSource
{
    private readonly IManagedIdentityApplication identity;
    private readonly string resource;
    private readonly TimeProvider time;

    internal ManagedIdentityTokens(string appId, string resource, TimeProvider time)
    {
        identity = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId)).Build();
        this.resource = resource;
        this.time = time;
    }

    public async Task<IssuedToken> FetchAsync()
    {
        try
        {
            AuthenticationResult result = await identity.AcquireTokenForManagedIdentity(resource).ExecuteAsync();
            return new IssuedToken(result.AccessToken, result.ExpiresOn - time.GetUtcNow());
        }
        catch (MsalException exception)
        {
            throw new UnauthorizedAccessException($"The managed identity of this machine gave the bot no token ({exception.ErrorCode}).", exception);
        }
    }
}
