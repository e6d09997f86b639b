namespace Microsoft.Bot.Builder;

internal static class StorageKey
{
    internal static string Channel(ITurnContext turnContext) => Need(turnContext.Activity.ChannelId, "channelId");

    internal static string Conversation(ITurnContext turnContext) => Need(turnContext.Activity.Conversation?.Id, "Conversation.Id");

    internal static string User(ITurnContext turnContext) => Need(turnContext.Activity.From?.Id, "From.Id");

    private static string Need(string value, string name) =>
        value ?? throw new InvalidOperationException($"invalid activity-missing {name}");
}
