namespace CoachBot.Coaching.Practice;

/// <summary>The exercises on a topic as their YAML file has them; see the README for the format.</summary>
internal sealed class ExerciseFile
{
    public string Topic { get; set; } = "";

    public BasisSection Basis { get; set; } = new();

    public List<ExerciseSection> Exercises { get; set; } = [];

    internal sealed class BasisSection
    {
        /// <summary>Paragraphs of the article.</summary>
        public List<int> Article { get; set; } = [];

        /// <summary>General practice: the source's name by language.</summary>
        public Dictionary<string, string> Practice { get; set; } = [];
    }

    internal sealed class ExerciseSection
    {
        public string Id { get; set; } = "";

        public string Kind { get; set; } = "";

        public int Level { get; set; } = 1;

        /// <summary>The rules the draft breaks, or the ones the situation tempts to break; none where nothing is wrong.</summary>
        public List<string> Rules { get; set; } = [];

        /// <summary>Rules that are no wrong answer either.</summary>
        public List<string> Also { get; set; } = [];

        /// <summary>The other buttons.</summary>
        public List<string> Others { get; set; } = [];

        public WordsSection? Fr { get; set; }

        public WordsSection? En { get; set; }
    }

    internal sealed class WordsSection
    {
        public string Title { get; set; } = "";

        public string Situation { get; set; } = "";

        public string? Draft { get; set; }

        /// <summary>What the answer must hold; other wordings after a bar.</summary>
        public List<string> Facts { get; set; } = [];

        /// <summary>What the answer must no longer hold, beside what the engine finds.</summary>
        public List<string> Drop { get; set; } = [];

        public List<string> Steps { get; set; } = [];

        public string Why { get; set; } = "";

        public string? Model { get; set; }
    }
}
