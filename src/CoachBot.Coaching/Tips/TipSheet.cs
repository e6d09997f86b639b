namespace CoachBot.Coaching.Tips;

/// <summary>The tips of a topic, as their file has them.</summary>
internal sealed class TipSheet
{
    public string Topic { get; set; } = "";

    public TipLine[] Tips { get; set; } = [];
}
