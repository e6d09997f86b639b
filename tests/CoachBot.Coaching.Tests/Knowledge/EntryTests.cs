using CoachBot.Coaching.Knowledge;

namespace CoachBot.Coaching.Tests.Knowledge;

public sealed class EntryTests
{
    private static readonly Dictionary<string, int[]> Paragraphs = new(StringComparer.Ordinal)
    {
        ["restraint"] = [1],
        ["cost"] = [2],
        ["practice-gap"] = [3],
        ["study"] = [3],
        ["information"] = [4],
        ["influence"] = [4],
        ["reputation"] = [4],
        ["network"] = [4],
        ["press-agency"] = [5],
        ["crisis"] = [5],
        ["distance"] = [6],
        ["time"] = [6],
        ["politics"] = [6],
        ["humour"] = [6],
        ["blunder"] = [6],
        ["precedent-2012"] = [7],
        ["ideas"] = [8],
        ["freedom"] = [8],
    };

    private static readonly IReadOnlyList<KnowledgeEntry> Entries = EntryReader.ReadAll();

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void Every_topic_is_there_once_with_its_paragraphs(Language language)
    {
        var entries = Entries.Where(entry => entry.Language == language).ToDictionary(entry => entry.Topic, StringComparer.Ordinal);

        Assert.Equal(Topics.All.Order(StringComparer.Ordinal), entries.Keys.Order(StringComparer.Ordinal));
        Assert.All(entries.Values, entry => Assert.Equal(Paragraphs[entry.Topic], entry.Citation.Paragraphs));
        Assert.All(entries.Values, entry => Assert.Equal(CitationKind.Article, entry.Citation.Kind));
    }

    [Fact]
    public void French_and_English_are_in_step()
    {
        foreach (var pair in Entries.GroupBy(entry => entry.Topic, StringComparer.Ordinal).Select(group => group.ToArray()))
        {
            Assert.Equal(2, pair.Length);
            Assert.Equal(pair[0].Citation.Paragraphs, pair[1].Citation.Paragraphs);
            Assert.Equal(pair[0].Next.Count, pair[1].Next.Count);
            Assert.Equal(pair[0].Because, pair[1].Because);
            Assert.Equal(pair[0].AdviceBasis.Kind, pair[1].AdviceBasis.Kind);
        }
    }

    [Fact]
    public void Every_entry_is_complete()
    {
        Assert.All(Entries, entry =>
        {
            Assert.NotEmpty(entry.Title);
            Assert.InRange(Sentences(entry.Answer), 2, 3);
            Assert.InRange(Sentences(entry.Advice), 1, 3);
            Assert.InRange(entry.Questions.Count, 12, 40);
            Assert.InRange(entry.Next.Count, 2, 3);
            Assert.NotEmpty(entry.AdviceBasis.Source[entry.Language]);
            Assert.Equal(entry.Questions.Count, entry.Questions.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        });
    }

    [Fact]
    public void A_reason_is_a_topic()
    {
        Assert.All(Entries.Where(entry => entry.Because is not null), entry => Assert.Contains(entry.Because, Topics.All));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no front matter")]
    [InlineData("---\ntopic: cost\n---\nAn answer without advice.")]
    [InlineData("---\ntopic: cost\n---\nAn answer.\n## A heading alone")]
    public void An_entry_without_its_parts_is_refused(string markdown)
    {
        Assert.Throws<FormatException>(() => EntryReader.Read(markdown, Language.English));
    }

    [Fact]
    public void An_entry_may_have_Windows_line_ends()
    {
        var entry = EntryReader.Read("---\r\ntopic: cost\r\ntitle: T\r\nparagraphs: [2]\r\n---\r\nOne.\r\n\r\n## Do\r\nTwo.\r\n", Language.English);

        Assert.Equal(("cost", "One.", "Two."), (entry.Topic, entry.Answer, entry.Advice));
    }

    private static int Sentences(string text) =>
        text.Split(['.', '?', '!'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Count(part => part.Length > 1);
}
