namespace CoachBot.Channels.Slack.Interactions;

internal static class InteractionType
{
    public const string BlockActions = "block_actions";
    public const string ViewSubmission = "view_submission";
    public const string MessageAction = "message_action";
    public const string Shortcut = "shortcut";
}
