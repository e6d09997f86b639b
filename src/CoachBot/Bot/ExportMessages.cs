using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot;

/// <summary>Sends a JSON text to keep: as a file where the channel shows one that travels inside the message, else as text.</summary>
internal static class ExportMessages
{
    private const string FileName = "coachbot-my-data.json";
    private const int MostCharacters = 8000;

    private static readonly HashSet<string> FileChannels = new(StringComparer.Ordinal) { "web", "emulator", "directline", "webchat" };

    public static IEnumerable<IActivity> Of(string? json, string? channel)
    {
        if (json is null)
        {
            return [];
        }

        return FileChannels.Contains(channel ?? "")
            ? [MessageFactory.Attachment(new Attachment
            {
                Name = FileName,
                ContentType = "application/json",
                ContentUrl = "data:application/json;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(json)),
            })]
            : Pages(json).Select(Plain);
    }

    private static IEnumerable<string> Pages(string json)
    {
        var page = new StringBuilder();
        foreach (var line in json.Split('\n').SelectMany(line => line.Chunk(MostCharacters)).Select(characters => new string(characters)))
        {
            if (page.Length > 0 && page.Length + line.Length > MostCharacters)
            {
                yield return page.ToString();
                page.Clear();
            }

            page.Append(line).Append('\n');
        }

        yield return page.ToString();
    }

    private static Activity Plain(string text)
    {
        var message = MessageFactory.Text(text);
        message.TextFormat = TextFormatTypes.Plain;
        return message;
    }
}
