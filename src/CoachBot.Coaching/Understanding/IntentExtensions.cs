namespace CoachBot.Coaching.Understanding;

public static class IntentExtensions
{
    private static readonly string[] Ids =
        ["review", "ask", "tip", "practice", "crisis", "help", "settings", "forget-me", "my-data"];

    /// <summary>The contract's identifiers, in the order of <see cref="Intent"/>.</summary>
    public static IReadOnlyList<string> All => Ids;

    /// <summary>The contract's identifier, such as <c>forget-me</c>.</summary>
    public static string Id(this Intent intent) => Ids[(int)intent];
}
