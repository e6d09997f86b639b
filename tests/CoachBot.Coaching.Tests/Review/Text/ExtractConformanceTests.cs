using System.Globalization;
using CoachBot.Coaching.Review.Text;
using YamlDotNet.RepresentationModel;

namespace CoachBot.Coaching.Tests.Review.Text;

public sealed class ExtractConformanceTests
{
    private const string File = "extract.yml";

    public static IEnumerable<object?[]> Section(string name) => ConformanceFile.Section(File, name);

    [SkippableTheory]
    [MemberData(nameof(Section), "mentions")]
    public void Mentions_are_found(int? number, string? description) =>
        CheckValues("mentions", number, description, PostEntityKind.Mention);

    [SkippableTheory]
    [MemberData(nameof(Section), "mentions_with_indices")]
    public void Mentions_are_found_where_they_are(int? number, string? description) =>
        CheckSpans("mentions_with_indices", number, description, node => ConformanceFile.Text(node, "screen_name")!, PostEntityKind.Mention);

    [SkippableTheory]
    [MemberData(nameof(Section), "mentions_or_lists_with_indices")]
    public void Lists_are_told_from_mentions(int? number, string? description) =>
        CheckSpans(
            "mentions_or_lists_with_indices",
            number,
            description,
            node => ConformanceFile.Text(node, "screen_name") + ConformanceFile.Text(node, "list_slug"),
            PostEntityKind.Mention,
            PostEntityKind.List);

    [SkippableTheory]
    [MemberData(nameof(Section), "replies")]
    public void A_reply_opens_with_a_mention(int? number, string? description)
    {
        var test = ConformanceFile.Case(File, "replies", number);
        var text = ConformanceFile.Text(test, "text")!;
        var reply = PostEntities.FindReply(text);
        Assert.Equal((description, ConformanceFile.Text(test, "expected")), (description, reply is { } span ? text[(span.Start + 1)..span.End] : null));
    }

    [SkippableTheory]
    [MemberData(nameof(Section), "urls")]
    public void Links_are_found(int? number, string? description) => CheckValues("urls", number, description, PostEntityKind.Url);

    [SkippableTheory]
    [MemberData(nameof(Section), "urls_with_indices")]
    public void Links_are_found_where_they_are(int? number, string? description) =>
        CheckSpans("urls_with_indices", number, description, node => ConformanceFile.Text(node, "url")!, PostEntityKind.Url);

    [SkippableTheory]
    [MemberData(nameof(Section), "urls_with_directional_markers")]
    public void Links_are_found_among_marks_of_direction(int? number, string? description) =>
        CheckSpans("urls_with_directional_markers", number, description, node => ConformanceFile.Text(node, "url")!, PostEntityKind.Url);

    [SkippableTheory]
    [MemberData(nameof(Section), "tco_urls_with_params")]
    public void Shortened_links_keep_their_query(int? number, string? description) =>
        CheckValues("tco_urls_with_params", number, description, PostEntityKind.Url);

    [SkippableTheory]
    [MemberData(nameof(Section), "hashtags")]
    public void Hashtags_are_found(int? number, string? description) => CheckValues("hashtags", number, description, PostEntityKind.Hashtag);

    [SkippableTheory]
    [MemberData(nameof(Section), "hashtags_from_astral")]
    public void Hashtags_are_found_beyond_the_basic_plane(int? number, string? description) =>
        CheckValues("hashtags_from_astral", number, description, PostEntityKind.Hashtag);

    [SkippableTheory]
    [MemberData(nameof(Section), "hashtags_with_indices")]
    public void Hashtags_are_found_where_they_are(int? number, string? description) =>
        CheckSpans("hashtags_with_indices", number, description, node => ConformanceFile.Text(node, "hashtag")!, PostEntityKind.Hashtag);

    [SkippableTheory]
    [MemberData(nameof(Section), "cashtags")]
    public void Cashtags_are_found(int? number, string? description) => CheckValues("cashtags", number, description, PostEntityKind.Cashtag);

    [SkippableTheory]
    [MemberData(nameof(Section), "cashtags_with_indices")]
    public void Cashtags_are_found_where_they_are(int? number, string? description) =>
        CheckSpans("cashtags_with_indices", number, description, node => ConformanceFile.Text(node, "cashtag")!, PostEntityKind.Cashtag);

    private static void CheckValues(string section, int? number, string? description, PostEntityKind kind)
    {
        var test = ConformanceFile.Case(File, section, number);
        var text = ConformanceFile.Text(test, "text")!;
        var expected = ((YamlSequenceNode)test["expected"]).Select(node => ((YamlScalarNode)node).Value!);
        var actual = PostEntities.Extract(text).Where(entity => entity.Kind == kind).Select(entity => entity.Value(text).ToString());
        Assert.Equal<string?[]>([description, .. expected], [description, .. actual]);
    }

    private static void CheckSpans(
        string section, int? number, string? description, Func<YamlNode, string> value, params PostEntityKind[] kinds)
    {
        var test = ConformanceFile.Case(File, section, number);
        var text = ConformanceFile.Text(test, "text")!;
        var expected = ((YamlSequenceNode)test["expected"]).Select(node => (value(node), Index(node, 0), Index(node, 1)));
        var actual = PostEntities.Extract(text)
            .Where(entity => kinds.Contains(entity.Kind))
            .Select(entity => (entity.Value(text).ToString(), CodePoints(text, entity.Span.Start), CodePoints(text, entity.Span.End)));
        Assert.Equal<(string, int, int)[]>([(description!, 0, 0), .. expected], [(description!, 0, 0), .. actual]);
    }

    private static int Index(YamlNode node, int position) =>
        int.Parse(((YamlScalarNode)node["indices"][position]).Value!, CultureInfo.InvariantCulture);

    // The file counts code points.
    private static int CodePoints(string text, int index) => text[..index].EnumerateRunes().Count();
}
