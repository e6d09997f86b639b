namespace CoachBot.Channels.Slack.BlockKit;

/// <summary>What stands around a card in a modal or in the App Home.</summary>
internal sealed record ModalFrame
{
    /// <summary>The App Home in place of a modal: it has no title and no buttons of its own.</summary>
    public bool IsHome { get; init; }

    public string Title { get; init; } = "Coach";

    /// <summary>The button that sends the inputs; a modal with inputs always has one.</summary>
    public string? Submit { get; init; }

    public string? Close { get; init; }

    public string CallbackId { get; init; } = "";

    /// <summary>Comes back with each action of the view; at most 3,000 characters.</summary>
    public string PrivateMetadata { get; init; } = "";

    /// <summary>The value of the pressed <c>coach.show:</c> button; null to show the card as it starts.</summary>
    public string? Shown { get; init; }
}
