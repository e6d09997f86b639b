using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Metadata of an activity, open to any shape: the type says which.</summary>
public class Entity : IEquatable<Entity>
{
    public Entity()
    {
    }

    public Entity(string type)
    {
        Type = type;
    }

    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>Every other property of the entity.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new JObject();

    /// <summary>The entity read as another type.</summary>
    public T GetAs<T>() => EntityJson.From(this).ToObject<T>(EntityJson.Serializer);

    /// <summary>Takes over type and properties of <paramref name="obj"/>.</summary>
    public void SetAs<T>(T obj)
    {
        JObject json = EntityJson.From(obj);
        Type = (string)json["type"];
        json.Remove("type");
        Properties = json;
    }

    public bool Equals(Entity other) => other is not null && JToken.DeepEquals(EntityJson.From(this), EntityJson.From(other));

    public override bool Equals(object obj) => Equals(obj as Entity);

    public override int GetHashCode() => Type is null ? 0 : StringComparer.Ordinal.GetHashCode(Type);
}
