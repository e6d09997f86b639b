namespace CoachBot.Coaching.Knowledge;

/// <summary>The front matter of an entry's file, as it is written there.</summary>
internal sealed class EntryFrontMatter
{
    public string Topic { get; set; } = "";

    public string Title { get; set; } = "";

    public int[] Paragraphs { get; set; } = [];

    public string[] Keywords { get; set; } = [];

    public string[] Questions { get; set; } = [];

    public string[] Next { get; set; } = [];

    public string? Because { get; set; }

    public string? Practice { get; set; }
}
