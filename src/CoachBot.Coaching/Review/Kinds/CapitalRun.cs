using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Review.Kinds;

/// <summary>Words in capitals in a row, with what tells shouting from acronyms.</summary>
[StructLayout(LayoutKind.Auto)]
internal record struct CapitalRun
{
    /// <summary>First token.</summary>
    public int First { get; set; }

    /// <summary>Last token.</summary>
    public int Last { get; set; }

    public int Words { get; set; }

    /// <summary>Words of grammar, or words after an elision.</summary>
    public int SmallWords { get; set; }

    /// <summary>Words that can hardly be acronyms.</summary>
    public int Spoken { get; set; }

    public int Commas { get; set; }
}
