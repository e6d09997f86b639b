using System.Text;

namespace CoachBot.Coaching.Knowledge;

/// <summary>Prepares what was typed: well-formed, of bounded length, cut into the questions that it holds.</summary>
internal static class QuestionText
{
    private const int Longest = 1_000;
    private const int ShortestPart = 12;

    private static readonly Dictionary<Language, string[]> Joints = new()
    {
        [Language.French] = [" et pourquoi ", " et comment ", " et qui ", " et que ", " et est-ce ", " et peut-on ", " et faut-il ", " et si ", " et pour ", " et quel ", " et quelle ", " et puis-je ", " et dois-je "],
        [Language.English] = [" and why ", " and how ", " and who ", " and what ", " and is ", " and does ", " and do ", " and can ", " and should ", " and which ", " and may ", " and did ", " and are "],
    };

    /// <summary>The beginning of the text, without halves of surrogate pairs.</summary>
    public static string Clean(string? text)
    {
        var builder = new StringBuilder(Math.Min(text?.Length ?? 0, Longest));
        foreach (var rune in (text ?? "").AsSpan(0, Math.Min(text?.Length ?? 0, Longest)).EnumerateRunes())
        {
            builder.Append(rune);
        }

        return builder.ToString();
    }

    /// <summary>Whether a message joins two things: "can I joke and talk politics?"</summary>
    public static bool Joins(string text, Language language) =>
        text.Contains(language == Language.French ? " et " : " and ", StringComparison.OrdinalIgnoreCase);

    /// <summary>The questions within a message; none when it holds a single one.</summary>
    public static IReadOnlyList<string> Parts(string text, Language language)
    {
        var marked = Joints[language].Aggregate(
            text,
            (current, joint) => current.Replace(joint, "?" + joint, StringComparison.OrdinalIgnoreCase));
        var parts = marked.Split(['?', '!', '.', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        string[] questions = [.. parts.Where(part => part.Length >= ShortestPart)];
        return questions.Length < 2 ? [] : questions;
    }
}
