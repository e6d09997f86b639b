namespace Microsoft.Bot.Builder;

/// <summary>What runs at the end of the middleware pipeline.</summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
