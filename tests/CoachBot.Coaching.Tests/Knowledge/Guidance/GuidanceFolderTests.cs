using CoachBot.Coaching.Knowledge.Guidance;

namespace CoachBot.Coaching.Tests.Knowledge.Guidance;

public sealed class GuidanceFolderTests : IDisposable
{
    private readonly Folder _folder = new();

    private GuidanceFolder Guidance => field ??= new(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Headings_cut_a_file_into_sections_cited_by_file_and_heading()
    {
        _folder.Write("a/charter.md", Folder.Document("Before.\n\n# One\n\nFirst.\n\n## Two\n\nSecond."));

        var sections = Guidance.Read().Sections;

        Assert.Equal(["Our charter", "One", "Two"], sections.Select(section => section.Heading));
        Assert.Equal(["Before.", "First.", "Second."], sections.Select(section => section.Text));
        Assert.Equal("Our charter, One", sections[2].Context);
        Assert.Equal("a/charter.md, “Two”", sections[2].Citation.Source.English);
        Assert.Equal(CitationKind.Organisation, sections[2].Citation.Kind);
    }

    [Fact]
    public void Markup_is_left_out_of_the_text()
    {
        _folder.Write("x.md", Folder.Document("## **Who** `signs`\n\nAsk *Ann* at [the desk](https://e.example/d) &amp; wait.\n\n- one\n- two\n\n1. first\n\n> said\n\n<script>x</script>\n\n| a | b |\n|---|---|\n| c | d |\n"));

        var section = Assert.Single(Guidance.Read().Sections);

        Assert.Equal("Who signs", section.Heading);
        Assert.Equal("Ask Ann at the desk (https://e.example/d) & wait.\n– one\n– two\n1. first\nsaid\na · b\nc · d", section.Text);
    }

    [Fact]
    public void Nothing_is_a_change_where_nothing_changed()
    {
        _folder.Write("x.md", Folder.Document("Hello there."));

        Assert.True(Guidance.Read().IsChange);
        Assert.False(Guidance.Read().IsChange);
    }

    [Fact]
    public void A_file_added_renamed_changed_or_deleted_is_a_change()
    {
        _folder.Write("x.md", Folder.Document("Old."));
        Guidance.Read();
        _folder.Write("y.md", Folder.Document("Other."));
        Assert.Equal(2, Guidance.Read().Sections.Count);
        File.Move(_folder.In("y.md"), _folder.In("z.md"));
        Assert.Equal(["x.md", "z.md"], Guidance.Read().Sections.Select(section => section.File));
        _folder.Write("x.md", Folder.Document("New."));
        Assert.Equal("New.", Guidance.Read().Sections[0].Text);
        File.Delete(_folder.In("x.md"));
        Assert.Equal("z.md", Assert.Single(Guidance.Read().Sections).File);
    }

    [Fact]
    public void A_file_that_breaks_keeps_what_it_said_and_is_reported_once()
    {
        _folder.Write("x.md", Folder.Document("Good."));
        _folder.Write("y.md", Folder.Document("Other."));
        Guidance.Read();
        _folder.Write("x.md", "---\ntitle: [\n---\nBad.");

        var change = Guidance.Read();

        Assert.Equal("x.md", Assert.Single(change.Problems).File);
        Assert.Equal(["Good.", "Other."], change.Sections.Select(section => section.Text));
        Assert.Empty(Guidance.Read().Problems);
        _folder.Write("x.md", Folder.Document("Mended."));
        Assert.Contains(Guidance.Read().Sections, section => section.Text == "Mended.");
    }

    [Theory]
    [InlineData("No front matter.", 1)]
    [InlineData("", 1)]
    [InlineData("---\ntitle: A\nlanguage: fr\n", 1)]
    [InlineData("---\ntitle: A\n---\nText.", 1)]
    [InlineData("---\ntitle: A\nlanguage: de\n---\nText.", 3)]
    [InlineData("---\ntitle: A: B\nlanguage: fr\n---\nText.", 2)]
    [InlineData("---\ntitle: A\nlanguage: fr\ntopics: {a: b}\n---\nText.", 4)]
    public void A_mistake_is_reported_with_its_line(string text, int line)
    {
        _folder.Write("x.md", text);

        var problem = Assert.Single(Guidance.Read().Problems);

        Assert.Equal(("x.md", line), (problem.File, problem.Line));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_reported_and_the_rest_stays()
    {
        _folder.Write("good.md", Folder.Document("Good."));
        _folder.Write("latin.md", [.. "---\ntitle: A\nlanguage: fr\n---\n"u8, 0xE9, 0x74, 0xE9]);
        _folder.Write("binary.md", [0x89, 0x50, 0x0A, 0x00, 0x01]);
        _folder.Write("huge.md", Folder.Document(new string('x', 2_000_000)));

        var change = Guidance.Read();

        Assert.Equal([("binary.md", 2), ("huge.md", 1), ("latin.md", 5)], change.Problems.Select(problem => (problem.File, problem.Line)));
        Assert.Equal("Good.", Assert.Single(change.Sections).Text);
    }

    [Fact]
    public void Nesting_without_end_is_refused_or_read_but_never_fatal()
    {
        _folder.Write("lists.md", "---\ntitle: A\nlanguage: fr\ntopics: " + new string('[', 3_000) + "\n---\nText.");
        _folder.Write("quotes.md", Folder.Document(new string('>', 100_000)));
        _folder.Write("brackets.md", Folder.Document(new string('[', 20_000)));

        Assert.Contains(Guidance.Read().Problems, problem => problem.File == "lists.md");
    }

    [SkippableFact]
    public void Linked_folders_are_not_followed_and_linked_files_are()
    {
        Skip.If(OperatingSystem.IsWindows(), "links need rights there");
        _folder.Write("..data/x.md", Folder.Document("Linked."));
        File.CreateSymbolicLink(_folder.In("x.md"), _folder.In("..data/x.md"));
        File.CreateSymbolicLink(_folder.In("gone.md"), _folder.In("nowhere.md"));
        Directory.CreateSymbolicLink(_folder.In("loop"), _folder.Path);

        var change = Guidance.Read();

        Assert.Equal("x.md", Assert.Single(change.Sections).File);
        Assert.Equal("gone.md", Assert.Single(change.Problems).File);
    }

    [Fact]
    public void A_long_section_is_cut_between_its_paragraphs()
    {
        var paragraph = string.Concat(Enumerable.Repeat("Ten words that say little and end in a stop. ", 20));
        _folder.Write("x.md", Folder.Document($"## Long\n\n{paragraph}\n\n{paragraph}\n\n{paragraph}"));

        Assert.Equal(["Long", "Long", "Long"], Guidance.Read().Sections.Select(section => section.Heading));
    }
}
