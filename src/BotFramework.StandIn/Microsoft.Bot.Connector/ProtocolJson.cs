using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Connector;

/// <summary>The JSON of the Bot Framework protocol, with one contract resolver for the life of the process.</summary>
internal static class ProtocolJson
{
    internal const string MediaType = "application/json";

    private const int UsualBytes = 16 * 1024;

    // Lone surrogates become U+FFFD instead of an exception.
    private static readonly UTF8Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        DateParseHandling = DateParseHandling.None,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        MaxDepth = 64,
        CheckAdditionalContent = true,
        ContractResolver = new DefaultContractResolver(),
    });

    internal static T Read<T>(Stream json)
    {
        using var text = new StreamReader(json, Utf8);
        using var reader = new JsonTextReader(text);
        return Serializer.Deserialize<T>(reader);
    }

    internal static ReadOnlyMemory<byte> Write(object value)
    {
        var buffer = new MemoryStream(UsualBytes);
        using (var text = new StreamWriter(buffer, Utf8, bufferSize: 1024, leaveOpen: true))
        using (var writer = new JsonTextWriter(text))
        {
            Serializer.Serialize(writer, value);
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }
}
