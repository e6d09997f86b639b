using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Bot;

/// <summary>What a button of ours carries; the one place where such data is written and read.</summary>
internal sealed record ButtonData
{
    /// <summary>The id of the input for <see cref="Comment"/>.</summary>
    public const string CommentId = "comment";

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore });

    /// <summary>One of <see cref="Verbs"/>.</summary>
    [JsonProperty("verb")]
    public string Verb { get; init; } = "";

    /// <summary>The version of a draft that the card shows.</summary>
    [JsonProperty("draft")]
    public string? Draft { get; init; }

    [JsonProperty("rule")]
    public string? Rule { get; init; }

    /// <summary>Which finding of that rule, counted from 1.</summary>
    [JsonProperty("n")]
    public int? Number { get; init; }

    /// <summary>A question to answer, or a text to review.</summary>
    [JsonProperty("question")]
    public string? Question { get; init; }

    [JsonProperty("topic")]
    public string? Topic { get; init; }

    [JsonProperty("exercise")]
    public string? Exercise { get; init; }

    /// <summary>The answer to the exercise that the button stands for.</summary>
    [JsonProperty("answer")]
    public string? Answer { get; init; }

    /// <summary>A request for approval.</summary>
    [JsonProperty("approval")]
    public string? Approval { get; init; }

    /// <summary>What the approver wrote beside the button.</summary>
    [JsonProperty(CommentId)]
    public string? Comment { get; init; }

    /// <summary>The language of the card the button is on: the answer keeps it.</summary>
    [JsonProperty("lang")]
    public string? Language { get; init; }

    /// <summary>The inputs beside the button that saves the settings; null on every other.</summary>
    [JsonIgnore]
    public SettingsForm? Form { get; init; }

    public JObject ToJson() => JObject.FromObject(this, Serializer);

    /// <summary>Reads the data of an invoke or a submitted message; null where it is not ours.</summary>
    public static ButtonData? Read(object? data)
    {
        try
        {
            return data is JObject json && json.ToObject<ButtonData>(Serializer) is { Verb: not null } button
                ? button with { Form = button.Verb == Verbs.SaveSettings ? json.ToObject<SettingsForm>(Serializer) : null }
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
