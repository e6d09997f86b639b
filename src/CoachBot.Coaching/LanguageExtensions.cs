namespace CoachBot.Coaching;

public static class LanguageExtensions
{
    /// <summary>The ISO 639-1 code: <c>fr</c> or <c>en</c>.</summary>
    public static string Code(this Language language) => language == Language.French ? "fr" : "en";

    /// <summary>Reads a culture name such as <c>fr</c>, <c>fr-CA</c> or <c>en-GB</c>; null for any other language.</summary>
    public static Language? FromCulture(string? culture) => culture switch
    {
        _ when string.IsNullOrWhiteSpace(culture) => null,
        _ when culture.StartsWith("fr", StringComparison.OrdinalIgnoreCase) => Language.French,
        _ when culture.StartsWith("en", StringComparison.OrdinalIgnoreCase) => Language.English,
        _ => null,
    };
}
