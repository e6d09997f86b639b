using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CoachBot.Coaching;

namespace CoachBot.Model;

/// <summary>
/// Wraps what a person wrote as data: JSON, whose quoting it cannot leave, between lines that hold a number drawn for this
/// call, which it cannot know.
/// </summary>
internal static class Envelope
{
    private const int NonceBytes = 12;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Nonce() => Convert.ToHexString(RandomNumberGenerator.GetBytes(NonceBytes));

    public static string Seal(object data, Language language, string nonce)
    {
        var (open, close) = language == Language.French ? ("DONNÉES", "FIN") : ("DATA", "END");
        return $"{open}-{nonce}\n{JsonSerializer.Serialize(data, Json)}\n{close}-{nonce}";
    }
}
