namespace CoachBot.Coaching.Knowledge.Guidance;

/// <summary>The front matter of a file of guidance, as it is written there.</summary>
internal sealed class GuidanceFrontMatter
{
    public string? Title { get; set; }

    public string? Language { get; set; }

    // A list of strings and nothing wider: a hostile nest of lists is refused instead of followed.
    public List<string>? Topics { get; set; }
}
