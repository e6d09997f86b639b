namespace CoachBot.Coaching.Knowledge;

/// <summary>The words of a concept; a star at the end of one stands for any ending.</summary>
internal sealed class ConceptWords
{
    public string[] Fr { get; set; } = [];

    public string[] En { get; set; } = [];
}
