using System.Text.Json.Nodes;

namespace CoachBot.Tests.Web;

/// <summary>Activities as the service answers them, and the sample cards.</summary>
internal static class Activities
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    public static JsonNode Sample(string name) => JsonNode.Parse(File.ReadAllText(Repository.Path($"tests/CoachBot.Tests/Web/Samples/{name}.json")))!;

    public static JsonObject Text(string text) => new() { ["type"] = "message", ["text"] = text };

    public static JsonObject Card(JsonNode card) => new()
    {
        ["type"] = "message",
        ["id"] = "answer-1",
        ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = CardType, ["content"] = card.DeepClone() }),
    };

    public static JsonObject Suggestions(string text, params string[] values) => new()
    {
        ["type"] = "message",
        ["text"] = text,
        ["suggestedActions"] = new JsonObject
        {
            ["actions"] = new JsonArray([.. values.Select(value => new JsonObject { ["type"] = "imBack", ["title"] = value, ["value"] = value })]),
        },
    };

    public static JsonObject ReplacedBy(JsonNode card) => InvokeResponse(200, CardType, card.DeepClone());

    public static JsonObject Said(string text) => InvokeResponse(200, "application/vnd.microsoft.activity.message", JsonValue.Create(text));

    public static JsonObject Refused(int status, string message)
        => InvokeResponse(status, "application/vnd.microsoft.error", new JsonObject { ["code"] = "BadRequest", ["message"] = message });

    private static JsonObject InvokeResponse(int statusCode, string type, JsonNode? value) => new()
    {
        ["type"] = "invokeResponse",
        ["value"] = new JsonObject
        {
            ["Status"] = 200,
            ["Body"] = new JsonObject { ["statusCode"] = statusCode, ["type"] = type, ["value"] = value },
        },
    };
}
