namespace CoachBot.Model;

/// <summary>A prompt as its file in <c>Prompts/</c> has it.</summary>
/// <param name="Version">The file's first line; raise it with every change, so that no cached opinion outlives its prompt.</param>
/// <param name="Text">The rest, with <c>{{names}}</c> to fill.</param>
internal sealed record Prompt(int Version, string Text)
{
    private const string Mark = "version: ";

    /// <exception cref="FormatException">The first line gives no version.</exception>
    public static Prompt Parse(string name, string file)
    {
        var lines = file.ReplaceLineEndings("\n").Split('\n', 2);
        return lines.Length == 2 && lines[0].StartsWith(Mark, StringComparison.Ordinal) && int.TryParse(lines[0].AsSpan(Mark.Length), System.Globalization.CultureInfo.InvariantCulture, out var version)
            ? new Prompt(version, lines[1].Trim())
            : throw new FormatException($"Prompts/{name}, line 1: '{Mark}' and a number are missing.");
    }

    public string Fill(params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = Text;
        foreach (var (name, value) in values)
        {
            text = text.Replace("{{" + name + "}}", value, StringComparison.Ordinal);
        }

        return text;
    }
}
