using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.WebApi;

/// <summary>What may be logged of an error: its name, and where in the blocks it is. The rest could quote a draft.</summary>
internal static partial class ErrorName
{
    private const int MostCharacters = 60;
    private const int MostPointers = 3;

    public static string Clean(string error) => error.Length <= MostCharacters && NameRegex().IsMatch(error) ? error : "unknown_error";

    public static string Pointers(JArray? messages) =>
        string.Join(", ", (messages ?? []).SelectMany(message => PointerRegex().Matches(message.ToString())).Select(match => match.Groups[1].Value).Take(MostPointers));

    [GeneratedRegex("^[a-zA-Z0-9_.-]+$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex NameRegex();

    [GeneratedRegex(@"\[json-pointer:(?<pointer>[\w/]+)\]", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex PointerRegex();
}
