namespace CoachBot.Channels.Slack.BlockKit;

/// <summary>What Slack takes, in UTF-16 units where nothing else is said. Beyond any of these it refuses the whole message or view.</summary>
internal static class SlackLimits
{
    public const int MessageBlocks = 50;
    public const int ViewBlocks = 100;

    /// <summary>
    /// What a message may weigh (see <see cref="BlockWeight"/>). Slack documents no figure; senders measured refusals
    /// (<c>msg_blocks_too_long</c>) from about 13,200 on: slackapi/bolt-js, issues 2509 and 2867.
    /// </summary>
    public const int MessageWeight = 12_500;

    /// <summary>Bytes of a view; Slack's own limit is 250 kB.</summary>
    public const int ViewBytes = 240_000;

    /// <summary>UTF-8 bytes of a message's plain text: what chat.update still takes.</summary>
    public const int FallbackBytes = 4000;

    public const int BlockId = 255;
    public const int ActionId = 255;
    public const int Header = 150;
    public const int Text = 3000;

    /// <summary>What we put in one text at most: even all emoji, which weigh more than their characters, it fits a message.</summary>
    public const int Passage = 1500;

    /// <summary>Elements of an actions block.</summary>
    public const int Actions = 25;

    public const int ButtonText = 75;
    public const int ButtonValue = 2000;

    /// <summary>Phones cut a button's title about here.</summary>
    public const int ReadableButton = 30;

    public const int AccessibilityLabel = 75;
    public const int Url = 3000;

    /// <summary>Slack takes 2,000 here and in the next; nobody reads so much there.</summary>
    public const int InputLabel = 500;
    public const int InputHint = 500;
    public const int InputText = 3000;
    public const int Placeholder = 150;
    public const int OptionText = 75;
    public const int OptionValue = 150;

    /// <summary>Options of a select menu.</summary>
    public const int MenuOptions = 100;

    /// <summary>Options of radio buttons or checkboxes.</summary>
    public const int ListedOptions = 10;

    /// <summary>Title, submit and close button of a view.</summary>
    public const int ViewTitle = 24;

    public const int CallbackId = 255;
    public const int PrivateMetadata = 3000;
}
