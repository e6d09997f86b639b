using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace CoachBot.State;

/// <summary>Makes any id fit to be part of a key: no slash, nothing a database refuses, never too long for an index.</summary>
internal static class SafeKey
{
    /// <summary>The longest key or part of one.</summary>
    public const int MostCharacters = 400;

    private const int MostCharactersOfPart = 190;

    private static readonly SearchValues<char> PartCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.:;@=+|,!$ ");

    /// <summary>The id itself where it is plain, else its hash.</summary>
    public static string Part(string id) =>
        id.Length is > 0 and <= MostCharactersOfPart && !id.AsSpan().ContainsAnyExcept(PartCharacters) ? id : Hash(id);

    /// <summary>A key of several parts: itself where the database takes it, else its tenant and a hash.</summary>
    public static string Whole(string key)
    {
        var parts = key.Split('/');
        return key.Length <= MostCharacters && parts.All(part => part.Length == 0 || part == Part(part)) ? key : $"{Part(parts[0])}/{Hash(key)}";
    }

    private static string Hash(string id) => "~" + Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(id)));
}
