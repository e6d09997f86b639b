namespace CoachBot.Coaching.Policy;

/// <summary>The names of the rules, from the names of their files.</summary>
internal static class RuleNames
{
    public static IReadOnlyList<string> All { get; } =
        [.. EmbeddedFiles.Names("rules/").Append("policy/" + HouseStyle + ".yaml").Select(name => Path.GetFileNameWithoutExtension(name)!)];

    /// <summary>The rule of the organisation's own words.</summary>
    public const string HouseStyle = "house-style";
}
