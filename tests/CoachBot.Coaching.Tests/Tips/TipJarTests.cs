using CoachBot.Coaching.Knowledge;
using CoachBot.Coaching.Tests.Knowledge;
using CoachBot.Coaching.Tips;

namespace CoachBot.Coaching.Tests.Tips;

public sealed class TipJarTests(LoadedKnowledge loaded) : IClassFixture<LoadedKnowledge>
{
    private readonly TipJar _jar = TipJar.Load(loaded.Base);

    [Fact]
    public void Every_topic_has_five_tips_in_both_languages_with_their_basis()
    {
        Assert.Equal(Topics.All.Order(StringComparer.Ordinal), _jar.Tips.Select(tip => tip.Topic).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.All(_jar.Tips.GroupBy(tip => tip.Topic, StringComparer.Ordinal), tips => Assert.True(tips.Count() >= 5, tips.Key));
        Assert.All(_jar.Tips, tip =>
        {
            Assert.NotEmpty(tip.Text.French);
            Assert.NotEmpty(tip.Text.English);
            Assert.NotEqual(tip.Text.French, tip.Text.English);
            Assert.NotEmpty(tip.Basis.Source.French);
            Assert.Equal(tip.Basis.Kind == CitationKind.Article, tip.Basis.Paragraphs.Count > 0);
        });
    }

    [Fact]
    public void Ids_are_unique_and_begin_with_the_topic()
    {
        Assert.Distinct(_jar.Tips.Select(tip => tip.Id), StringComparer.Ordinal);
        Assert.All(_jar.Tips, tip => Assert.StartsWith(tip.Topic + "-", tip.Id, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("un conseil sur la crise")]
    [InlineData("time")]
    public void No_tip_comes_twice_before_all_were_seen(string? request)
    {
        var seen = new List<string>();
        for (var i = 0; i < _jar.Tips.Count; i++)
        {
            seen.Add(_jar.Next(Language.French, request, seen).Id);
        }

        Assert.Distinct(seen, StringComparer.Ordinal);
        Assert.Equal(seen[0], _jar.Next(Language.French, request, seen).Id);
    }

    [Theory]
    [InlineData(Language.English, "a tip about crisis", "crisis")]
    [InlineData(Language.English, "something on humour", "humour")]
    [InlineData(Language.English, "I'm afraid of saying something stupid", "blunder")]
    [InlineData(Language.English, "give me a tip to save time please", "time")]
    [InlineData(Language.English, "press-agency", "press-agency")]
    [InlineData(Language.French, "un conseil pour ne pas perdre de temps", "time")]
    [InlineData(Language.French, "donne-moi une astuce sur les concurrents", "reputation")]
    [InlineData(Language.French, "quelque chose sur l'humour", "humour")]
    [InlineData(Language.French, "je manque d'idées", "ideas")]
    [InlineData(Language.French, "conseil crise", "crisis")]
    public void The_first_five_tips_are_on_what_was_asked_for(Language language, string request, string topic)
    {
        var seen = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            var tip = _jar.Next(language, request, seen);
            Assert.Equal(topic, tip.Topic);
            seen.Add(tip.Id);
        }
    }

    [Theory]
    [InlineData("un conseil")]
    [InlineData("Another tip, please!")]
    [InlineData("")]
    [InlineData("🙂")]
    [InlineData("\ud83d")]
    public void Without_a_subject_the_next_in_line_comes(string request)
    {
        Assert.Equal(_jar.Tips[0], _jar.Next(Language.English, request, []));
        Assert.Equal(_jar.Tips[1], _jar.Next(Language.French, request, [_jar.Tips[0].Id]));
    }

    [Fact]
    public void Ids_that_no_longer_exist_do_no_harm()
    {
        string[] seen = ["gone-1", .. _jar.Tips.Select(tip => tip.Id), "gone-2", _jar.Tips[0].Id];

        Assert.Equal(_jar.Tips[0], _jar.Next(Language.English, null, seen));
    }

    [Fact]
    public void A_huge_request_is_read_at_its_beginning()
    {
        Assert.Equal("crisis", _jar.Next(Language.English, "a tip about a crisis " + new string('a', 300_000), []).Topic);
    }

    [Fact]
    public void There_is_a_routine_of_ten_minutes_a_day()
    {
        var routine = _jar.Next(Language.English, "time", []);

        Assert.Contains("ten-minutes-a-day", routine.Text.English, StringComparison.Ordinal);
        Assert.Contains("dix minutes par jour", routine.Text.French, StringComparison.Ordinal);
    }
}
