namespace CoachBot.Coaching.Tips;

/// <summary>A tip, as its file has it: with the paragraphs of the article, or with the source of a practice.</summary>
internal sealed class TipLine
{
    public string Id { get; set; } = "";

    public int[] Article { get; set; } = [];

    public TwoLanguages? Practice { get; set; }

    public string Fr { get; set; } = "";

    public string En { get; set; } = "";
}
