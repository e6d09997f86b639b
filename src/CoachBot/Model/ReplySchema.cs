using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace CoachBot.Model;

/// <summary>The JSON schemas of the model's replies. They come from the rules' ids and from nothing a person wrote.</summary>
internal static class ReplySchema
{

    public static ChatResponseFormat Reading(IEnumerable<string> rules) => Of("second_reading", new JsonObject
    {
        ["findings"] = Array(Object(new JsonObject
        {
            ["rule"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. rules.Select(rule => (JsonNode)rule)]) },
            ["quotation"] = Text(),
            ["why"] = Text(),
            ["suggestion"] = new JsonObject { ["type"] = new JsonArray("string", "null") },
            ["confidence"] = new JsonObject { ["type"] = "number" },
        })),
        ["doubts"] = Array(Object(new JsonObject { ["rule"] = Text(), ["quotation"] = Text(), ["why"] = Text() })),
    });

    public static ChatResponseFormat Rewrite { get; } = Of("rewrite", new JsonObject { ["rewrite"] = Text() });

    public static ChatResponseFormat Answer { get; } = Of("answer", new JsonObject
    {
        ["sentences"] = Array(Object(new JsonObject { ["text"] = Text(), ["passages"] = Array(Text()) })),
    });

    private static ChatResponseFormatJson Of(string name, JsonObject properties) =>
        ChatResponseFormat.ForJsonSchema(JsonSerializer.SerializeToElement(Object(properties)), name);

    private static JsonObject Object(JsonObject properties) => new()
    {
        ["type"] = "object",
        ["properties"] = properties,
        ["required"] = new JsonArray([.. properties.Select(property => (JsonNode)property.Key)]),
        ["additionalProperties"] = false,
    };

    private static JsonObject Array(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonObject Text() => new() { ["type"] = "string" };
}
