namespace CoachBot.Channels.Slack;

/// <summary>The ids by which Slack names teams, people and conversations: a dozen letters and digits. Keys and blocks are made of them.</summary>
internal static class SlackIds
{
    private const int MostCharacters = 64;

    /// <summary>Whether each is an id; what is not given is none.</summary>
    public static bool Are(params ReadOnlySpan<string?> ids)
    {
        foreach (var id in ids)
        {
            if (id is not null && !Is(id))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Is(string id) => id.Length is > 0 and <= MostCharacters && id.All(char.IsAsciiLetterOrDigit);
}
