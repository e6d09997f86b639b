using System.ComponentModel;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A card: a body of elements, then actions.</summary>
public class AdaptiveCard : AdaptiveTypedElement
{
    /// <summary>The content type of an attachment that carries a card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public const string TypeName = "AdaptiveCard";

    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion)
    {
        Version = schemaVersion;
    }

    public AdaptiveCard(string schemaVersion)
    {
        Version = new AdaptiveSchemaVersion(schemaVersion);
    }

    [JsonProperty(Order = -10, Required = Required.Always)]
    public override string Type { get; set; } = TypeName;

    [JsonProperty(Order = -9, Required = Required.Always)]
    public AdaptiveSchemaVersion Version { get; set; }

    [JsonProperty("$schema", Order = -11)]
    public string JsonSchema { get; set; }

    [JsonProperty(Order = -8)]
    [DefaultValue(null)]
    public string FallbackText { get; set; }

    [JsonProperty(Order = -7)]
    public string Speak { get; set; }

    [JsonProperty(Order = -6)]
    public string Lang { get; set; }

    [JsonProperty(Order = -5)]
    public AdaptiveRefresh Refresh { get; set; }

    [JsonProperty(Order = -3)]
    public List<AdaptiveElement> Body { get; set; } = new List<AdaptiveElement>();

    [JsonIgnore]
    public List<AdaptiveAction> Actions { get; set; } = new List<AdaptiveAction>();

    [JsonProperty]
    public AdaptiveAction SelectAction { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    [JsonProperty("actions", Order = -2)]
    private List<AdaptiveAction> WrittenActions
    {
        get => Actions is { Count: > 0 } ? Actions : null;
        set => Actions = value;
    }

    /// <summary>Reads a card.</summary>
    /// <exception cref="AdaptiveSerializationException">It is no card.</exception>
    public static AdaptiveCardParseResult FromJson(string json)
    {
        try
        {
            return new AdaptiveCardParseResult(
                JsonConvert.DeserializeObject<AdaptiveCard>(json, new AdaptiveTypedElementReader()) ?? throw new AdaptiveSerializationException("There is no card."));
        }
        catch (JsonException exception)
        {
            throw new AdaptiveSerializationException(exception.Message, exception);
        }
    }

    /// <summary>The card as indented JSON.</summary>
    public string ToJson() => JsonConvert.SerializeObject(this, Formatting.Indented);
}
