namespace CoachBot.Bot;

/// <summary>Where the organisation's own guidance is.</summary>
/// <param name="Folder">The folder of Markdown files; null where there is none.</param>
internal sealed record GuidanceSettings(string? Folder)
{
    private const string Key = "Knowledge:Folder";

    /// <exception cref="ConfigurationException">The folder is named and does not exist.</exception>
    public static GuidanceSettings Read(IConfiguration configuration)
    {
        if (configuration[Key] is not { } folder || string.IsNullOrWhiteSpace(folder))
        {
            return new((string?)null);
        }

        var path = Path.GetFullPath(folder.Trim());
        return Directory.Exists(path) ? new(path) : throw new ConfigurationException(
            $"{Key} names the folder {path}, which does not exist: create it, correct the name, or leave {Key} empty to answer from the article alone.");
    }
}
