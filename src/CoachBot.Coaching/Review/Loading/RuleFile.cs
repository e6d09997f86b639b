namespace CoachBot.Coaching.Review.Loading;

/// <summary>A rule as its YAML file has it; see the README for the format.</summary>
internal sealed class RuleFile
{
    public string Id { get; set; } = "";

    /// <summary>The kind of rule in code that reads the rest: see <see cref="RuleKinds"/>.</summary>
    public string Kind { get; set; } = "";

    public string Severity { get; set; } = "";

    /// <summary>How much a cue finding marks: the <c>cues</c> from first to last, their <c>clause</c>, their <c>sentence</c> or the whole <c>draft</c>.</summary>
    public string Span { get; set; } = "cues";

    public BasisSection Basis { get; set; } = new();

    public Dictionary<string, TextSection> Text { get; set; } = [];

    public Dictionary<string, CueSection> Cues { get; set; } = [];

    public Dictionary<string, ExampleSection> Examples { get; set; } = [];

    internal sealed class BasisSection
    {
        /// <summary>Paragraphs of the article.</summary>
        public List<int> Article { get; set; } = [];

        /// <summary>General practice: the source's name by language.</summary>
        public Dictionary<string, string> Practice { get; set; } = [];
    }

    internal sealed class TextSection
    {
        public string Name { get; set; } = "";

        public string Message { get; set; } = "";

        public string Why { get; set; } = "";

        public string Fix { get; set; } = "";

        /// <summary>Other ways to act where no honest rewrite exists: wait, call, write in private, stay silent.</summary>
        public List<string> Instead { get; set; } = [];

        public string? Precedent { get; set; }
    }

    internal sealed class CueSection
    {
        /// <summary>Named lists of phrases.</summary>
        public Dictionary<string, List<string>> Sets { get; set; } = [];

        public List<ConditionSection> Raise { get; set; } = [];

        /// <summary>Milder words for a phrase that is the trouble by itself.</summary>
        public Dictionary<string, string> Swaps { get; set; } = [];
    }

    internal sealed class ConditionSection
    {
        public List<string> All { get; set; } = [];

        public List<string> Unless { get; set; } = [];

        public List<string> UnlessAnywhere { get; set; } = [];

        /// <summary>Sets that must have a phrase somewhere in the draft, be it in another sentence.</summary>
        public List<string> Anywhere { get; set; } = [];

        /// <summary>Sets that must cover every word, number, mention and link of the draft: it says nothing else.</summary>
        public List<string> Only { get; set; } = [];

        /// <summary>How many words <see cref="Only"/> may leave uncovered.</summary>
        public int Spare { get; set; }

        public int Within { get; set; } = int.MaxValue;

        /// <summary>What the fix deletes where no swap is known: <c>nothing</c>, the <c>cues</c>, or their <c>sentence</c>.</summary>
        public string Drop { get; set; } = "nothing";
    }

    internal sealed class ExampleSection
    {
        public List<string> Bad { get; set; } = [];

        public List<string> Good { get; set; } = [];
    }
}
