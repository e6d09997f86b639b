using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public abstract partial class CloudAdapterBase
{
    public override Task ContinueConversationAsync(string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ProcessProactiveAsync(CreateClaimsIdentity(botId), reference.GetContinuationActivity(), null, callback, cancellationToken);
    }

    public override Task ContinueConversationAsync(string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessProactiveAsync(CreateClaimsIdentity(botId), continuationActivity, null, callback, cancellationToken);

    public override Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(claimsIdentity, reference, null, callback, cancellationToken);

    public override Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, ConversationReference reference, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ProcessProactiveAsync(claimsIdentity, reference.GetContinuationActivity(), audience, callback, cancellationToken);
    }

    public override Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessProactiveAsync(claimsIdentity, continuationActivity, null, callback, cancellationToken);

    public override Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessProactiveAsync(claimsIdentity, continuationActivity, audience, callback, cancellationToken);

    public override async Task CreateConversationAsync(string botAppId, string channelId, string serviceUrl, string audience, ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(serviceUrl);
        ArgumentNullException.ThrowIfNull(conversationParameters);
        ArgumentNullException.ThrowIfNull(callback);
        ClaimsIdentity identity = CreateClaimsIdentity(botAppId);
        ConnectorFactory factory = BotFrameworkAuthentication.CreateConnectorFactory(identity);
        IConnectorClient connector = await factory.CreateAsync(serviceUrl, audience, cancellationToken);
        ConversationResourceResponse created = await connector.Conversations.CreateConversationAsync(conversationParameters, cancellationToken);
        Activity start = Start(created, channelId, serviceUrl, conversationParameters);
        using TurnContext context = Turn(start, identity, audience, connector, factory, callback);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    /// <summary>Runs a turn that no request started.</summary>
    protected async Task ProcessProactiveAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        ArgumentNullException.ThrowIfNull(continuationActivity);
        ArgumentNullException.ThrowIfNull(callback);
        string scope = audience ?? BotFrameworkAuthentication.GetOriginatingAudience();
        ConnectorFactory factory = BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity);
        IConnectorClient connector = await factory.CreateAsync(continuationActivity.ServiceUrl, scope, cancellationToken);
        using TurnContext context = Turn(continuationActivity, claimsIdentity, scope, connector, factory, callback);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    /// <summary>The claims of the bot itself.</summary>
    protected ClaimsIdentity CreateClaimsIdentity(string botAppId)
    {
        string id = botAppId ?? string.Empty;
        return new ClaimsIdentity(new[]
        {
            new Claim(AuthenticationConstants.AudienceClaim, id),
            new Claim(AuthenticationConstants.AppIdClaim, id),
        });
    }

    private static Activity Start(ConversationResourceResponse created, string channelId, string serviceUrl, ConversationParameters parameters) => new Activity
    {
        Type = ActivityTypes.Event,
        Name = ActivityEventNames.CreateConversation,
        Id = created?.ActivityId ?? Guid.NewGuid().ToString("n"),
        ChannelId = channelId,
        ServiceUrl = serviceUrl,
        Conversation = new ConversationAccount(id: created?.Id, tenantId: parameters.TenantId),
        ChannelData = parameters.ChannelData,
        Recipient = parameters.Bot,
    };
}
