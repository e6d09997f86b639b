using CoachBot.Tests.Drivers;

namespace CoachBot.Tests.Slack.BlockKit;

/// <summary>Slack's own TypeScript types, compiled by Node.js.</summary>
internal static class SlackTypes
{
    private static readonly Lazy<string> Folder = new(() => NodeTool.Install("tests/CoachBot.Tests/Slack/BlockKit/Types", "slack-types"));

    /// <summary>What the compiler says of a module; nothing where it is right.</summary>
    public static string Compile(string source)
    {
        File.WriteAllText(Path.Combine(Folder.Value, "generated.ts"), source);
        return NodeTool.Run("node", Folder.Value, "", Path.Combine("node_modules", "typescript", "bin", "tsc"), "--project", ".").Output.Trim();
    }
}
