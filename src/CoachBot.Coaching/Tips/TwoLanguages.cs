namespace CoachBot.Coaching.Tips;

/// <summary>The same in both languages, as a file has it.</summary>
internal sealed class TwoLanguages
{
    public string Fr { get; set; } = "";

    public string En { get; set; } = "";
}
