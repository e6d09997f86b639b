using CoachBot.Coaching.Knowledge;

namespace CoachBot.Coaching.Tests.Knowledge;

public sealed class AskTests(LoadedKnowledge loaded) : IClassFixture<LoadedKnowledge>
{
    private readonly KnowledgeBase _knowledge = loaded.Base;

    public static TheoryData<string, Language, string> Asked => new()
    {
        { "restraint", Language.French, "Les patrons tweetent-ils beaucoup ou avec retenue ?" },
        { "restraint", Language.English, "Do company heads tweet a great deal or sparingly?" },
        { "cost", Language.French, "Est-ce meilleur marché que les anciens moyens de communication ?" },
        { "cost", Language.English, "Is it cheaper than the older means of communication?" },
        { "practice-gap", Language.French, "Ceux qui boudent Twitter méprisent-ils la technologie ?" },
        { "practice-gap", Language.English, "Do the ones who stay away despise technology?" },
        { "study", Language.French, "Quelle étude cite l'article ?" },
        { "study", Language.English, "Which study does the article quote?" },
        { "information", Language.French, "Est-ce qu'on y trouve de bonnes informations ?" },
        { "information", Language.English, "Can I get good information from it?" },
        { "influence", Language.French, "Puis-je atteindre les cercles du pouvoir ?" },
        { "influence", Language.English, "Can I reach the circles of power?" },
        { "reputation", Language.French, "Comment surveiller mes concurrents ?" },
        { "reputation", Language.English, "How would I monitor my competitors?" },
        { "network", Language.French, "Comment me faire des contacts ?" },
        { "network", Language.English, "How can I make new contacts?" },
        { "press-agency", Language.French, "Est-ce que ça a remplacé la lecture du journal ?" },
        { "press-agency", Language.English, "Has it replaced reading the newspaper?" },
        { "crisis", Language.French, "Que faire d'un bad buzz ?" },
        { "crisis", Language.English, "What can it do in a crisis?" },
        { "distance", Language.French, "Dois-je tweeter comme les utilisateurs chevronnés ?" },
        { "distance", Language.English, "Should I tweet like seasoned users?" },
        { "time", Language.French, "C'est chronophage ?" },
        { "time", Language.English, "Isn't it time-consuming?" },
        { "politics", Language.French, "Pourquoi éviter la politique ?" },
        { "politics", Language.English, "May I comment on the election?" },
        { "humour", Language.French, "Puis-je faire une blague ?" },
        { "humour", Language.English, "May I make a joke?" },
        { "blunder", Language.French, "C'est quoi, ce fameux couac ?" },
        { "blunder", Language.English, "What blunder are they trying to avoid?" },
        { "precedent-2012", Language.French, "Qu'a fait Valérie Trierweiler ?" },
        { "precedent-2012", Language.English, "What did Valérie Trierweiler do?" },
        { "ideas", Language.French, "C'est une boîte à idées ?" },
        { "ideas", Language.English, "Is it a source of ideas?" },
        { "freedom", Language.French, "Est-ce un espace de liberté ?" },
        { "freedom", Language.English, "Is it a space of freedom?" },
    };

    [Theory]
    [MemberData(nameof(Asked))]
    public void A_question_gets_the_entry_of_its_topic_in_its_language(string topic, Language language, string question)
    {
        var answer = _knowledge.Ask(question, language);

        Assert.True(answer.IsKnown);
        Assert.Equal((topic, language), (answer.Entries[0].Topic, answer.Entries[0].Language));
        Assert.Equal(CitationKind.Article, answer.Entries[0].Citation.Kind);
    }

    [Theory]
    [InlineData(Language.French, "Quel temps fera-t-il demain ?")]
    [InlineData(Language.French, "Combien de patrons ont répondu à l'étude ?")]
    [InlineData(Language.French, "Comment bloquer un compte ?")]
    [InlineData(Language.French, "Faut-il être sur LinkedIn ?")]
    [InlineData(Language.English, "What will the weather be like tomorrow?")]
    [InlineData(Language.English, "How many bosses answered the survey?")]
    [InlineData(Language.English, "How do I block an account?")]
    [InlineData(Language.English, "Should I be on LinkedIn?")]
    public void What_the_article_does_not_say_is_not_answered_but_gets_the_nearest_topics(Language language, string question)
    {
        var answer = _knowledge.Ask(question, language);

        Assert.False(answer.IsKnown);
        Assert.Empty(answer.Passages);
        Assert.Equal(3, answer.Nearest.Count);
        Assert.All(answer.Nearest, entry => Assert.Equal(language, entry.Language));
    }

    [Fact]
    public void Every_next_question_leads_to_another_topic()
    {
        var lost = from entry in _knowledge.Entries
                   from next in entry.Next
                   let answer = _knowledge.Ask(next, entry.Language, entry.Topic)
                   where !answer.IsKnown || string.Equals(answer.Entries[0].Topic, entry.Topic, StringComparison.Ordinal)
                   select $"{entry.Language} {entry.Topic}: {next}";

        Assert.Empty(lost);
    }

    [Theory]
    [InlineData(Language.French, "Est-ce que ça coûte cher ? Et ça prend du temps ?", "cost", "time")]
    [InlineData(Language.French, "Puis-je parler politique et peut-on faire de l'humour ?", "politics", "humour")]
    [InlineData(Language.English, "Is it expensive? And does it take much time?", "cost", "time")]
    [InlineData(Language.English, "May I talk politics and can I make jokes?", "politics", "humour")]
    public void Two_questions_in_one_get_two_answers(Language language, string question, string one, string other)
    {
        var topics = _knowledge.Ask(question, language).Entries.Select(entry => entry.Topic).ToArray();

        Assert.Contains(one, topics);
        Assert.Contains(other, topics);
    }

    [Theory]
    [InlineData(Language.French, "et pourquoi ?", "politics", "blunder")]
    [InlineData(Language.French, "Pourquoi ?", "blunder", "precedent-2012")]
    [InlineData(Language.French, "et pour les concurrents ?", "information", "reputation")]
    [InlineData(Language.French, "dites-m'en plus", "ideas", "ideas")]
    [InlineData(Language.English, "and why?", "humour", "blunder")]
    [InlineData(Language.English, "why is that?", "restraint", "blunder")]
    [InlineData(Language.English, "what about competitors?", "information", "reputation")]
    [InlineData(Language.English, "tell me more", "freedom", "freedom")]
    public void A_follow_up_is_understood_from_the_answer_before(Language language, string question, string previous, string topic)
    {
        Assert.Equal(topic, _knowledge.Ask(question, language, previous).Entries[0].Topic);
    }

    [Fact]
    public void A_previous_topic_that_does_not_exist_is_as_good_as_none()
    {
        Assert.Equal("cost", _knowledge.Ask("Is it cheap?", Language.English, "no-such-topic").Entries[0].Topic);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    [InlineData("?")]
    [InlineData("🤷‍♀️🤷🏽🇫🇷")]
    [InlineData("هل تويتر مفيد للمديرين؟")]
    [InlineData("\ud83d \udc00 \ud800")]
    [InlineData("\0\u0001\u202e\ufeff\uffff")]
    public void What_holds_no_word_of_ours_is_unknown(string question)
    {
        Assert.False(_knowledge.Ask(question, Language.French).IsKnown);
        Assert.False(_knowledge.Ask(question, Language.English, "cost").IsKnown);
        Assert.Equal(3, _knowledge.Ask(question, Language.English).Nearest.Count);
    }

    [Theory]
    [InlineData("\ud83dIs it\udc00 a box of ideas?\ud800")]
    [InlineData("+-&&||!(){}[]^\"~*?:\\/ ideas AND box OR text:*")]
    [InlineData("\u202eA box of ideas?\u202c")]
    [InlineData("A  B O X  of 💡 ideas 💡💡💡 ???!!!")]
    public void Words_are_found_among_strange_characters(string question)
    {
        Assert.Equal("ideas", _knowledge.Ask(question, Language.English).Entries[0].Topic);
    }

    [Fact]
    public void A_very_long_text_is_read_at_its_beginning()
    {
        var question = "Is it a box of ideas? " + new string('x', 300_000);

        Assert.Equal("ideas", _knowledge.Ask(question, Language.English).Entries[0].Topic);
    }

    [Fact]
    public void Many_may_ask_at_once()
    {
        string[] questions = [.. _knowledge.Entries.SelectMany(entry => entry.Questions)];
        var expected = questions.Select(Topic).ToArray();

        Assert.Equal(expected, questions.AsParallel().AsOrdered().Select(Topic));

        string? Topic(string question) => _knowledge.Ask(question, Language.French) is { IsKnown: true } answer ? answer.Entries[0].Topic : null;
    }
}
