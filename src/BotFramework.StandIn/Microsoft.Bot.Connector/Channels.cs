namespace Microsoft.Bot.Connector;

/// <summary>The ids of channels.</summary>
public class Channels
{
    public const string Console = "console";

    public const string Directline = "directline";

    public const string Email = "email";

    public const string Emulator = "emulator";

    public const string Msteams = "msteams";

    public const string Slack = "slack";

    public const string Test = "test";

    public const string Webchat = "webchat";
}
