namespace CoachBot.Channels.Slack;

/// <summary>The callback ids of our views and shortcuts; the manifest names the shortcuts' too.</summary>
internal static class ViewName
{
    /// <summary>The modal to paste a draft into.</summary>
    public const string Paste = "coach.paste";

    /// <summary>A modal or App Home that shows a card.</summary>
    public const string Card = "coach.card";

    private const string OwnPrefix = "coach-";

    /// <summary>The message shortcut "Review with Coach".</summary>
    public const string ReviewMessage = "coach.review-message";

    /// <summary>The global shortcut that opens <see cref="Paste"/>.</summary>
    public const string ReviewDraft = "coach.review-draft";

    /// <summary>A name for a view that Slack has not named yet.</summary>
    public static string New() => OwnPrefix + Guid.NewGuid().ToString("N");

    public static bool IsOurs(string name) => name.StartsWith(OwnPrefix, StringComparison.Ordinal);
}
