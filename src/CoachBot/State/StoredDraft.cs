using CoachBot.Coaching;
using CoachBot.Model;

namespace CoachBot.State;

/// <summary>One version of a draft, which the buttons of its card refer to.</summary>
/// <param name="Id">Random, so that a button of a forgotten draft never meets another draft.</param>
/// <param name="Text">The draft.</param>
/// <param name="Language">The language it was read in.</param>
/// <param name="Settled">The rules whose findings were mended here: what is left may still read a little like them, and to say so again helps nobody.</param>
/// <param name="Dismissed">The findings the person chose to ignore: the rule and the words concerned.</param>
internal sealed record StoredDraft(string Id, string Text, Language Language, List<DismissedFinding> Dismissed, List<string> Settled)
{
    /// <summary>The id of the version this one was made from by fixing and ignoring; null for the first.</summary>
    public string? Origin { get; init; }

    /// <summary>When it came; set when it is saved.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>What the second reader said of this text; null where it was not asked, or gave no answer.</summary>
    public StoredOpinion? Opinion { get; set; }

    /// <summary>The version that this one follows; null for the first.</summary>
    public string? Previous { get; init; }

    public static StoredDraft New(string text, Language language) => new(NewId(), text, language, [], []);

    /// <summary>The draft with findings of <paramref name="rules"/> mended; what was dismissed stays dismissed.</summary>
    public StoredDraft Mend(string text, IEnumerable<string> rules) => this with { Id = NewId(), Origin = Origin ?? Id, Previous = Id, Opinion = null, Text = text, Settled = [.. Settled.Union(rules, StringComparer.Ordinal)] };

    public StoredDraft Dismiss(DismissedFinding finding) => this with { Id = NewId(), Origin = Origin ?? Id, Previous = Id, Dismissed = [.. Dismissed, finding] };

    private static string NewId() => Guid.NewGuid().ToString("N")[..12];
}
