namespace CoachBot.Channels.Slack.BlockKit;

/// <summary>How much of a card goes on one page.</summary>
internal sealed record PageSize(int Blocks, int Weight, int Bytes)
{
    public static readonly PageSize Message = new(SlackLimits.MessageBlocks, SlackLimits.MessageWeight, SlackLimits.ViewBytes);

    public static readonly PageSize View = new(SlackLimits.ViewBlocks, int.MaxValue, SlackLimits.ViewBytes);
}
