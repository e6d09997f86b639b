namespace CoachBot.Coaching.Knowledge.Guidance;

/// <summary>A section of the organisation's own guidance.</summary>
/// <param name="File">The file, relative to the folder, with forward slashes.</param>
/// <param name="Heading">The heading it stands under; the document's title where it stands before the first.</param>
/// <param name="Context">The title of the document and the headings above.</param>
/// <param name="Language">The language of the document.</param>
/// <param name="Topics">Topics of the coaching contract, or free words.</param>
/// <param name="Text">Its text, without any markup.</param>
public sealed record GuidanceSection(
    string File,
    string Heading,
    string Context,
    Language Language,
    IReadOnlyList<string> Topics,
    string Text)
{
    /// <summary>The file and the heading.</summary>
    public Citation Citation => new(CitationKind.Organisation, [], new($"{File}, « {Heading} »", $"{File}, “{Heading}”"));
}
