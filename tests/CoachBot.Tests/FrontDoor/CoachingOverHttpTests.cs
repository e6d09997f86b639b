using CoachBot.Tests.Drivers;

namespace CoachBot.Tests.FrontDoor;

public sealed class CoachingOverHttpTests(CoachApp app) : IClassFixture<CoachApp>
{
    public static TheoryData<string, string, string> Questions => new()
    {
        { "restraint", "Pourquoi les patrons twittent-ils si peu ?", "Why do bosses tweet so sparingly?" },
        { "cost", "Est-ce moins cher que les anciens moyens de communication ?", "Is it cheaper than the old means of communication?" },
        { "practice-gap", "Ceux qui restent à l'écart méprisent-ils la technologie ?", "Do those who stay away despise technology?" },
        { "study", "D'où vient cette étude ?", "Where does the study come from?" },
        { "information", "Peut-on s'en servir pour accéder à l'information ?", "Can I use it to get access to information?" },
        { "influence", "Cela permet-il d'approcher les cercles du pouvoir ?", "Does it help to get into circles of power?" },
        { "reputation", "Comment surveiller ma réputation et celle des concurrents ?", "How do I keep an eye on my reputation and my competitors'?" },
        { "network", "Puis-je me constituer un réseau de contacts à peu de frais ?", "Can I build a network of contacts at little cost?" },
        { "press-agency", "Est-ce que Twitter remplace la lecture des journaux papier ?", "Does Twitter replace reading printed newspapers?" },
        { "crisis", "Un tweet peut-il désamorcer une crise ?", "Can a tweet defuse a crisis?" },
        { "distance", "Faut-il imiter les twittos chevronnés ?", "Should I imitate seasoned users?" },
        { "time", "Est-ce que ça prend beaucoup de temps ?", "Does it eat a lot of time?" },
        { "politics", "Pourquoi éviter la politique ?", "Why stay out of politics?" },
        { "humour", "Puis-je faire de l'humour ?", "May I be funny?" },
        { "blunder", "De quoi les patrons ont-ils peur, au fond ?", "What blunder are bosses afraid of?" },
        { "precedent-2012", "Que s'est-il passé en 2012 avec Valérie Trierweiler ?", "What happened in 2012 with the first lady?" },
        { "ideas", "Est-ce une bonne boîte à idées ?", "Is it a good box of ideas?" },
        { "freedom", "Est-ce un espace de liberté ?", "Is it a space of freedom?" },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_question_on_each_topic_is_answered_with_its_paragraph_in_its_language(string topic, string french, string english)
    {
        foreach (var (question, language) in new[] { (french, "fr"), (english, "en") })
        {
            using var client = new BotClient(app.Address);

            var card = await client.SayAsync(question);

            Assert.Equal(language, card.Language);
            Assert.Equal("answer-" + topic, card.Ids.First(id => id.StartsWith("answer-", StringComparison.Ordinal)));
            Assert.Contains(language == "fr" ? "§" : "¶", card.TextOf("citation-1"), StringComparison.Ordinal);
            Assert.NotEmpty(card.Buttons("ask"));
        }
    }

    [Theory]
    [InlineData("Combien de tweets par semaine Elon Musk publie-t-il ?")]
    [InlineData("How do I change my profile picture?")]
    public async Task What_the_article_does_not_say_is_said_so_with_the_nearest_topics(string question)
    {
        using var client = new BotClient(app.Address);

        var card = await client.SayAsync(question);

        Assert.Contains("answer-unknown", card.Ids);
        var nearest = await client.PressAsync(card.Buttons("ask")[0]);
        Assert.Contains(nearest.Ids, id => id.StartsWith("answer-", StringComparison.Ordinal) && id != "answer-unknown");
    }

    [Theory]
    [InlineData("un conseil", "fr")]
    [InlineData("give me a tip about crisis", "en")]
    public async Task A_tip_is_another_each_time(string request, string language)
    {
        using var client = new BotClient(app.Address);

        var first = await client.SayAsync(request);
        var second = await client.PressAsync(first.Buttons("another-tip")[0]);

        Assert.Equal(language, first.Language);
        Assert.NotEqual(TipOf(first), TipOf(second));
        Assert.Contains("citation-1", first.Ids);
    }

    [Fact]
    public async Task A_tip_about_something_keeps_to_it()
    {
        using var client = new BotClient(app.Address);

        var card = await client.SayAsync("un conseil sur la crise");

        Assert.StartsWith("tip-crisis", TipOf(card), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("help", "en")]
    [InlineData("aide", "fr")]
    public async Task Help_says_what_the_coach_is(string request, string language)
    {
        using var client = new BotClient(app.Address);

        var card = await client.SayAsync(request);

        Assert.Equal(language, card.Language);
        Assert.Contains("help", card.Ids);
        Assert.Contains(language == "fr" ? "assistant automatique" : "automated assistant", card.TextOf("help"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chosen_language_wins_where_a_text_is_too_short_to_tell()
    {
        using var client = new BotClient(app.Address);
        Assert.Contains("settings", (await client.SayAsync("langue anglais")).Ids);

        var card = await client.SayAsync("???", "fr-FR");

        Assert.Equal("en", card.Language);
    }

    [Fact]
    public async Task What_is_held_on_a_person_is_shown_and_forgotten()
    {
        using var client = new BotClient(app.Address);
        await client.SayAsync("Notre usine de Cholet fête ses 40 ans : portes ouvertes samedi de 10 h à 16 h.");
        Assert.Contains("portes ouvertes", (await client.SayAsync("mes données")).TextOf("my-data"), StringComparison.Ordinal);

        Assert.Contains("forget-me", (await client.SayAsync("oublie-moi")).Ids);

        Assert.DoesNotContain("portes ouvertes", (await client.SayAsync("mes données")).Words, StringComparison.Ordinal);
    }

    private static string TipOf(CardReader card) => Assert.Single(card.Ids, id => id.StartsWith("tip-", StringComparison.Ordinal));
}
