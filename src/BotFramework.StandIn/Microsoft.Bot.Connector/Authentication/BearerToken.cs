using System.Buffers.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads the Authorization header of a request, trusting nothing in it.</summary>
internal static class BearerToken
{
    private const int LongestToken = 16 * 1024;

    // Critical extensions (RFC 7515 section 4.1.11) must be understood or refused; none is.
    private static readonly string[] ForbiddenHeaders = ["crit", "b64"];

    private static readonly JsonDocumentOptions Strict = new JsonDocumentOptions { AllowDuplicateProperties = false };

    /// <exception cref="UnauthorizedAccessException">There is no well-formed signed token.</exception>
    internal static JsonWebToken Read(string authHeader)
    {
        string[] parts = authHeader.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Refusal.Unless(parts.Length == 2 && string.Equals(parts[0], "Bearer", StringComparison.OrdinalIgnoreCase), "the Authorization header is no bearer token");
        Refusal.Unless(parts[1].Length <= LongestToken && parts[1].AsSpan().Count('.') == 2, "the token is malformed");
        try
        {
            string[] segments = parts[1].Split('.');
            using JsonDocument header = Parse(segments[0]);
            using JsonDocument payload = Parse(segments[1]);
            Refusal.Unless(Array.TrueForAll(ForbiddenHeaders, name => !header.RootElement.TryGetProperty(name, out _)), "the token asks for extensions");
            var token = new JsonWebToken(parts[1]);
            Refusal.Unless(!string.IsNullOrEmpty(token.Kid), "the token names no key");
            return token;
        }
        catch (Exception exception) when (exception is ArgumentException or SecurityTokenException or JsonException or FormatException or InvalidOperationException)
        {
            throw Refusal.Because("the token is malformed");
        }
    }

    private static JsonDocument Parse(string segment) => JsonDocument.Parse(Base64Url.DecodeFromChars(segment), Strict);
}
