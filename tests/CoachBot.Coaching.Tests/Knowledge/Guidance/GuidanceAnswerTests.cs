using CoachBot.Coaching.Knowledge;
using CoachBot.Coaching.Knowledge.Guidance;

namespace CoachBot.Coaching.Tests.Knowledge.Guidance;

public sealed class GuidanceAnswerTests : IDisposable
{
    private readonly KnowledgeBase _knowledge = KnowledgeBase.Load();

    public GuidanceAnswerTests() => _knowledge.Guidance.Replace(
    [
        Section(Language.French, "Qui valide un message", "Tout message d'un dirigeant est relu par Camille Roux avant publication."),
        Section(Language.French, "Périodes de silence", "Pendant les trente jours qui précèdent les comptes, aucun dirigeant ne parle d'activité."),
        Section(Language.English, "Who to call", "Call the duty officer first, whatever the hour.", "crisis"),
        Section(Language.English, "Politics", "A political statement is declined by the general secretary.", "politics"),
    ]);

    public void Dispose() => _knowledge.Dispose();

    [Theory]
    [InlineData(Language.French, "Qui doit valider mon tweet ?", "Qui valide un message")]
    [InlineData(Language.French, "qui valde les messages", "Qui valide un message")]
    [InlineData(Language.French, "C'est quoi les périodes de silence ?", "Périodes de silence")]
    [InlineData(Language.English, "Which duty officer do I call?", "Who to call")]
    public void What_the_article_does_not_say_the_organisation_may(Language language, string question, string heading)
    {
        var answer = _knowledge.Ask(question, language);

        Assert.True(answer.IsKnown);
        Assert.Equal(heading, answer.Passages[0].Section.Heading);
    }

    [Fact]
    public void The_article_comes_first_where_it_is_sure_and_both_are_cited()
    {
        var answer = _knowledge.Ask("Why avoid a political statement?", Language.English);

        Assert.Equal("politics", answer.Entries[0].Topic);
        Assert.Equal("Politics", answer.Passages[0].Section.Heading);
        Assert.False(answer.GuidanceFirst);
    }

    [Theory]
    [InlineData(Language.French, "Pourquoi éviter l'humour ?")]
    [InlineData(Language.English, "Does it eat time?")]
    public void Guidance_that_has_nothing_to_do_with_the_question_is_not_shown(Language language, string question) =>
        Assert.Empty(_knowledge.Ask(question, language).Passages);

    [Theory]
    [InlineData(Language.French, "Quel est le meilleur restaurant de Lyon ?")]
    [InlineData(Language.English, "How many followers does the Pope have?")]
    public void What_neither_says_stays_unknown(Language language, string question) =>
        Assert.False(_knowledge.Ask(question, language).IsKnown);

    [Fact]
    public void A_passage_is_shown_up_to_the_end_of_a_sentence()
    {
        var text = string.Concat(Enumerable.Repeat("The badge of the visitor stays visible. ", 40)).Trim();
        _knowledge.Guidance.Replace([Section(Language.English, "Visitor badge", text)]);

        var shown = _knowledge.Ask("visitor badge visible?", Language.English).Passages[0].Text;

        Assert.InRange(shown.Length, 500, 602);
        Assert.EndsWith("visible. …", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Guidance_may_be_exchanged_while_questions_are_answered() => Parallel.For(0, 40, turn =>
    {
        if (turn % 4 == 0)
        {
            _knowledge.Guidance.Replace([Section(Language.English, "Who to call", "Call the duty officer first.")]);
        }

        Assert.Equal("Who to call", _knowledge.Ask("Which duty officer do I call?", Language.English).Passages[0].Section.Heading);
    });

    private static GuidanceSection Section(Language language, string heading, string text, params string[] topics) =>
        new("charter.md", heading, "Charter", language, topics, text);
}
