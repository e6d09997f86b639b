using CoachBot.Tests.Drivers;

namespace CoachBot.Tests.Cards;

/// <summary>The Adaptive Cards 1.5 schema, read by ajv in Node.js. Skips where the schema or Node.js is missing; on a build server Node.js must be there.</summary>
internal static class CardSchema
{
    private static readonly Lazy<string> Validator = new(() => NodeTool.Install("tests/CoachBot.Tests/Cards/Schema", "card-schema"));

    /// <summary>What the schema has against each card: "valid", or its errors.</summary>
    public static IReadOnlyList<string> Check(IEnumerable<string> cards)
    {
        var folder = Environment.GetEnvironmentVariable("COACHBOT_CONFORMANCE_DIR");
        Skip.If(string.IsNullOrEmpty(folder), "COACHBOT_CONFORMANCE_DIR is not set: no Adaptive Cards schema to validate against.");
        var schema = Path.Combine(folder!, "adaptive-cards", "adaptive-card-1.5.0.json");
        var (code, output) = NodeTool.Run("node", Validator.Value, string.Join('\n', cards), "validate.js", schema);
        Assert.True(code == 0, output);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
