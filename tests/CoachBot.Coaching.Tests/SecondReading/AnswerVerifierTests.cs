using CoachBot.Coaching.SecondReading;

namespace CoachBot.Coaching.Tests.SecondReading;

public sealed class AnswerVerifierTests
{
    private static readonly Coach Coach = Coach.Load();
    private static readonly AnswerVerifier Verifier = new(Coach);
    private static readonly AnswerRequest Request = AnswerRequest.For(
        Coach, "How many hours do executives lose?", Language.English, Passage.Of([Coach.Entry("time", Language.English)!, Coach.Entry("study", Language.English)!]));

    [Fact]
    public void Sentences_made_of_the_passages_they_cite_are_an_answer()
    {
        var answer = Verifier.Verify(Request, [new AnswerSentence("According to the study it devours time.", ["p1"]), new AnswerSentence("The article counts neither minutes nor hours.", ["p1"])]);
        Assert.Equal(2, answer.Count);
        Assert.All(answer, sentence => Assert.Equal("time", Assert.Single(sentence.Passages).Topic));
    }

    [Theory]
    [InlineData("Executives lose 11 hours a week, the study says.", "p1")]
    [InlineData("The study by McKinsey says that it devours time.", "p1")]
    [InlineData("Delegate your account to a younger colleague and relax.", "p1")]
    [InlineData("According to the study it devours time.", "p9")]
    [InlineData("According to the study it devours time.", "")]
    [InlineData("D'après l'étude, les patrons lui reprochent de dévorer le temps de la journée.", "p1")]
    public void One_unfounded_sentence_spoils_the_answer(string sentence, string passage) => Assert.Empty(Verifier.Verify(
        Request,
        [new AnswerSentence("The article counts neither minutes nor hours.", ["p1"]), new AnswerSentence(sentence, passage.Length == 0 ? [] : [passage])]));

    [Fact]
    public void A_question_is_masked_like_a_draft() => Assert.DoesNotContain(
        "jane.doe", AnswerRequest.For(Coach, "May I give jane.doe@example.com to the press?", Language.English, []).Question, StringComparison.Ordinal);
}
