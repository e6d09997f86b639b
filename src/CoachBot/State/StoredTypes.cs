using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace CoachBot.State;

/// <summary>The types that stored JSON may name: ours, the protocol's and plain collections of them.</summary>
internal sealed class StoredTypes : DefaultSerializationBinder
{
    private static readonly string[] Namespaces = ["CoachBot", "Microsoft.Bot", "System.Collections", "Newtonsoft.Json.Linq"];

    public override Type BindToType(string? assemblyName, string typeName)
    {
        var type = base.BindToType(assemblyName, typeName);
        return IsAllowed(type) ? type : throw new JsonSerializationException($"Stored JSON names the type {type.FullName}, which is never stored.");
    }

    private static bool IsAllowed(Type type) =>
        type.IsArray ? IsAllowed(type.GetElementType()!)
        : (type.IsPrimitive || type == typeof(string) || type == typeof(object) || type == typeof(DateTimeOffset) || type == typeof(Guid) || IsInNamespace(type))
            && Array.TrueForAll(type.GetGenericArguments(), IsAllowed);

    private static bool IsInNamespace(Type type) => Array.Exists(Namespaces, name =>
        type.Namespace is { } given && given.StartsWith(name, StringComparison.Ordinal) && (given.Length == name.Length || given[name.Length] == '.'));
}
