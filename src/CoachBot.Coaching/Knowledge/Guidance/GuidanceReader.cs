using Markdig;
using Markdig.Syntax;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace CoachBot.Coaching.Knowledge.Guidance;

/// <summary>Reads a file of guidance: a front matter (title, language, topics), then Markdown that its headings cut into sections.</summary>
internal static class GuidanceReader
{
    private const string Fence = "---";
    private const int MostFrontMatterLines = 40;
    private const int MostFrontMatterCharacters = 4_000;

    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UsePipeTables().Build();

    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(LowerCaseNamingConvention.Instance)
        .IgnoreUnmatchedProperties()
        .Build();

    /// <exception cref="GuidanceFormatException">The file is not as it must be.</exception>
    public static IReadOnlyList<GuidanceSection> Read(string file, string text)
    {
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        var end = EndOfFrontMatter(lines);
        var front = FrontMatter(string.Join('\n', lines[1..end]));
        var title = Required(front.Title, "title", "such as: title: Who speaks for us");
        var language = LanguageExtensions.FromCulture(Required(front.Language, "language", "which is fr or en"))
            ?? throw new GuidanceFormatException(LineOf(lines, "language"), "the language is neither fr nor en: write language: fr or language: en.");
        return Sections(new(file, title, title, language, front.Topics ?? [], ""), string.Join('\n', lines[(end + 1)..]));
    }

    private static int EndOfFrontMatter(string[] lines)
    {
        if (lines[0].TrimEnd() != Fence)
        {
            throw new GuidanceFormatException(1, "the front matter is missing: begin the file with a line ---, then title: and language: (fr or en), then a line ---.");
        }

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        return end >= 0 && end <= MostFrontMatterLines && lines[..end].Sum(line => line.Length) <= MostFrontMatterCharacters
            ? end
            : throw new GuidanceFormatException(1, "the front matter has no end: close it with a line ---.");
    }

    private static GuidanceFrontMatter FrontMatter(string yaml)
    {
        try
        {
            return Yaml.Deserialize<GuidanceFrontMatter?>(yaml) ?? new();
        }
        catch (YamlException exception)
        {
            // The front matter begins on the second line of the file.
            throw new GuidanceFormatException((int)exception.Start.Line + 1, "the front matter cannot be read: title and language are words, topics is a list such as [crisis, time]; put a text with a colon in quotation marks.");
        }
    }

    private static string Required(string? value, string key, string like) => string.IsNullOrWhiteSpace(value)
        ? throw new GuidanceFormatException(1, $"the front matter names no {key}, {like}.")
        : value.Trim();

    private static int LineOf(string[] lines, string key) => Array.FindIndex(lines, line => line.StartsWith(key, StringComparison.Ordinal)) + 1;

    private static List<GuidanceSection> Sections(GuidanceSection document, string markdown)
    {
        var sections = new List<GuidanceSection>();
        var headings = new SortedDictionary<int, string>();
        var paragraphs = new List<string>();
        foreach (var block in Parse(markdown))
        {
            if (block is not HeadingBlock heading)
            {
                paragraphs.AddRange(PlainText.Of(block));
                continue;
            }

            Close();
            foreach (var level in headings.Keys.Where(level => level >= heading.Level).ToList())
            {
                headings.Remove(level);
            }

            headings[heading.Level] = PlainText.Line(heading);
        }

        Close();
        return sections;

        void Close()
        {
            string[] path = [document.Heading, .. headings.Values.Where(words => words.Length > 0)];
            var section = document with { Heading = path[^1], Context = string.Join(", ", path[..^1]) };
            sections.AddRange(Pieces.Of(paragraphs).Select(piece => section with { Text = piece }));
            paragraphs.Clear();
        }
    }

    private static MarkdownDocument Parse(string markdown)
    {
        try
        {
            return Markdig.Markdown.Parse(markdown, Markdown);
        }
        catch (ArgumentException)
        {
            throw new GuidanceFormatException(1, "the Markdown is nested too deeply: flatten its lists and quotations.");
        }
    }
}
