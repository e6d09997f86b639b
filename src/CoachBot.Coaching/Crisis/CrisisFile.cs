namespace CoachBot.Coaching.Crisis;

/// <summary>The words of the conversation as their YAML file has them.</summary>
internal sealed class CrisisFile
{
    public List<StepSection> Steps { get; set; } = [];

    public Dictionary<string, List<string>> DoNot { get; set; } = [];

    public Dictionary<string, List<string>> CallFirst { get; set; } = [];

    /// <summary>The source of the general practice, by language.</summary>
    public Dictionary<string, string> Practice { get; set; } = [];

    internal sealed class StepSection
    {
        public string Id { get; set; } = "";

        public WordsSection Fr { get; set; } = new();

        public WordsSection En { get; set; } = new();
    }

    internal sealed class WordsSection
    {
        public string Title { get; set; } = "";

        public string Text { get; set; } = "";

        public string Hint { get; set; } = "";
    }
}
