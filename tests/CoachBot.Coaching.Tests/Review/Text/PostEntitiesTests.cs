using CoachBot.Coaching.Review.Text;

namespace CoachBot.Coaching.Tests.Review.Text;

public sealed class PostEntitiesTests
{
    [Theory]
    [InlineData("Mon site\u202F: dirigeant.coach.", "dirigeant.coach")]
    [InlineData("RDV sur mairie.paris, demain", "mairie.paris")]
    [InlineData("Kenavo (ouest.bzh)", "ouest.bzh")]
    [InlineData("Try get.app now", "get.app")]
    [InlineData("l\u2019été.fr", "été.fr")]
    [InlineData("«exemple.fr»", "exemple.fr")]
    [InlineData("Voir HTTPS://Exemple.FR/Rapport…", "HTTPS://Exemple.FR/Rapport")]
    [InlineData("(https://exemple.fr/a_(b))", "https://exemple.fr/a_(b)")]
    [InlineData("https://exemple.fr/?q=a&b=c, puis", "https://exemple.fr/?q=a&b=c")]
    [InlineData("exemple.fr?q=1", "exemple.fr")]
    [InlineData("exemple.fr:8080/x?q=1!", "exemple.fr:8080/x?q=1")]
    [InlineData("https://例え.テスト.みんな/パス", "https://例え.テスト.みんな/")]
    [InlineData("http://xn--bcher-kva.example.com", "http://xn--bcher-kva.example.com")]
    [InlineData("\u202Bexample.com\u202C שלום", "example.com")]
    [InlineData("https://t.co/AbC123\u2026", "https://t.co/AbC123")]
    public void A_link_is_found(string text, string link) => Assert.Equal(link, Assert.Single(Values(text, PostEntityKind.Url)));

    [Theory]
    [InlineData("C\u2019est fini.Demain on repart")]
    [InlineData("v1.2.3 et 3.5 %")]
    [InlineData("p.d.g. etc...")]
    [InlineData("jean.dupont@exemple.fr")]
    [InlineData("$exemple.fr #exemple.fr @exemple.fr")]
    [InlineData("rapport.pdf notes.docx")]
    [InlineData("http://localhost:3978/")]
    [InlineData("ftp://intranet")]
    [InlineData(".com")]
    [InlineData("http://")]
    [InlineData("....")]
    public void What_looks_like_a_link_but_is_none_is_left_alone(string text) => Assert.Empty(Values(text, PostEntityKind.Url));

    [Theory]
    [InlineData("Merci @marie_d\u202F!", "marie_d")]
    [InlineData("(@a,@b)", "a b")]
    [InlineData("RT@chef ok", "chef")]
    [InlineData("alert@chef", "")]
    [InlineData("＠user", "user")]
    [InlineData("@été", "")]
    [InlineData("@abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrst")]
    public void A_mention_is_a_sign_and_a_name(string text, string names) =>
        Assert.Equal(names, string.Join(' ', Values(text, PostEntityKind.Mention)));

    [Theory]
    [InlineData("#Réussite2024!", "Réussite2024")]
    [InlineData("l\u2019#IA, le #RSE.", "IA RSE")]
    [InlineData("#2024", "")]
    [InlineData("a#b", "")]
    [InlineData("&#233;", "")]
    [InlineData("##double", "double")]
    [InlineData("#a#b", "")]
    [InlineData("#️⃣", "")]
    [InlineData("👍#bien", "bien")]
    public void A_hashtag_holds_a_letter_and_stands_apart(string text, string tags) =>
        Assert.Equal(tags, string.Join(' ', Values(text, PostEntityKind.Hashtag)));

    [Theory]
    [InlineData("$MSFT et $BRK.B", "MSFT BRK.B")]
    [InlineData("100$US", "")]
    [InlineData("$1M", "")]
    [InlineData("$ABC_DEF", "ABC")]
    public void A_cashtag_is_a_short_ticker(string text, string tags) =>
        Assert.Equal(tags, string.Join(' ', Values(text, PostEntityKind.Cashtag)));

    [Fact]
    public void Entities_come_in_order_and_none_overlaps_another()
    {
        const string text = "@ana/equipe voit exemple.fr/#non avec #Oui, $ACA et @bob";
        var entities = PostEntities.Extract(text);
        Assert.Equal(
            [PostEntityKind.List, PostEntityKind.Url, PostEntityKind.Hashtag, PostEntityKind.Cashtag, PostEntityKind.Mention],
            entities.Select(entity => entity.Kind));
        Assert.Equal("ana/equipe exemple.fr/#non Oui ACA bob", string.Join(' ', entities.Select(entity => entity.Value(text).ToString())));
        Assert.Equal("ana", entities[0].ScreenName(text).ToString());
        Assert.Equal("", entities[1].ScreenName(text).ToString());
    }

    [Fact]
    public void The_weight_counts_a_link_that_is_part_of_a_hashtag() => Assert.Equal(
        (PostEntityKind.Hashtag, 29),
        PostText.Parse("#été中t.co/a") is var post ? (post.Entities.Single().Kind, post.Length.Weighted) : default);

    [Fact]
    public void An_international_sentence_does_not_hide_the_link_glued_to_it() =>
        Assert.Equal("example.com t.co/a", string.Join(' ', Values("詳しくはexample.com中国語t.co/aまで", PostEntityKind.Url)));

    [Fact]
    public void A_host_label_no_server_could_have_is_no_link()
    {
        Assert.Empty(Values("http://" + new string('a', 64) + ".com", PostEntityKind.Url));
        Assert.Empty(Values("http://" + new string('é', 60) + ".com", PostEntityKind.Url));
        Assert.Single(Values("http://" + new string('a', 63) + ".com", PostEntityKind.Url));
        Assert.Empty(Values("http://a.com/" + new string('a', 4090), PostEntityKind.Url));
    }

    [Fact]
    public void Half_a_character_before_a_sign_makes_no_hashtag() => Assert.Empty(PostEntities.Extract("\uD83D#non"));

    [Fact]
    public void A_reply_is_recognised_by_its_first_word()
    {
        Assert.Equal(new(0, 6), PostEntities.FindReply("@marie merci"));
        Assert.Equal(new(1, 6), PostEntities.FindReply("\u00A0@marie merci"));
        Assert.Null(PostEntities.FindReply(".@marie merci"));
        Assert.Null(PostEntities.FindReply("Merci @marie"));
        Assert.Null(PostEntities.FindReply("@marie@exemple.fr"));
        Assert.Null(PostEntities.FindReply("@"));
        Assert.Null(PostEntities.FindReply(""));
    }

    private static IEnumerable<string> Values(string text, PostEntityKind kind) =>
        PostEntities.Extract(text).Where(entity => entity.Kind == kind).Select(entity => entity.Value(text).ToString());
}
