namespace CoachBot.Channels.Slack.Work;

/// <summary>What Slack delivers, by the names that Socket Mode uses.</summary>
internal static class DeliveryType
{
    public const string EventsApi = "events_api";
    public const string SlashCommands = "slash_commands";
    public const string Interactive = "interactive";
}
