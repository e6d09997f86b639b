namespace CoachBot.Channels.Slack.Installations;

/// <summary>What the app asks for, and no more; the manifest lists the same.</summary>
internal static class BotScopes
{
    public static readonly IReadOnlyList<string> All =
    [
        // Hears a mention in a channel, and nothing else that is said there.
        "app_mentions:read",

        // Shows that it is thinking, and suggests where to begin.
        "assistant:write",
        "chat:write",
        "commands",

        // Hears what is written to it, and looks whether it was answered.
        "im:history",

        // Begins the conversation when a command's answer has nowhere else to go.
        "im:write",

        // Knows whether to begin in French or in English, and how to name who asks for an approval.
        "users:read",
    ];
}
