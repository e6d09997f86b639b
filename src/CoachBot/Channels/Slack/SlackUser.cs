using CoachBot.Coaching;

namespace CoachBot.Channels.Slack;

/// <summary>What Slack tells of a person.</summary>
/// <param name="Locale">The language they use Slack in, such as fr-FR; null where unknown.</param>
/// <param name="Name">Their name; null where unknown.</param>
internal sealed record SlackUser(string? Locale, string? Name)
{
    public static readonly SlackUser Unknown = new(null, null);

    /// <summary>The language to begin in.</summary>
    public Language Language => LanguageExtensions.FromCulture(Locale) ?? Language.French;
}
