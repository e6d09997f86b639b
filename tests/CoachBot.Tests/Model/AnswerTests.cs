using CoachBot.Tests.Model.Drivers;

namespace CoachBot.Tests.Model;

public sealed class AnswerTests
{
    private const string Question = "What is the capital of Mongolia?";

    [Fact]
    public async Task An_answer_made_of_the_passages_is_shown_with_the_source_of_each_sentence()
    {
        await using var coach = await ModelCoach.StartAsync();
        using var client = coach.Client();
        coach.Model.Answer = http => FakeModel.SayAsync(http, Replies.FirstSentence(coach.Model.Requests.Last()));
        var activity = Assert.Single(await client.PostForActivitiesAsync(client.Message(Question)));
        var card = CoachBot.Tests.Drivers.CardReader.In(activity);
        Assert.DoesNotContain("answer-unknown", card.Ids);
        Assert.Contains("Source", card.TextOf("citation-1"), StringComparison.Ordinal);
        Assert.Equal("AIGeneratedContent", (string?)activity.SelectToken("entities[0].additionalType[0]"));
    }

    public static TheoryData<string> Unfounded =>
    [
        Replies.Answer(("Ulaanbaatar is the capital.", ["p1"])),
        Replies.Answer(("Bosses use it sparingly.", [])),
        Replies.Answer(("Bosses use it sparingly.", ["p99"])),
        Replies.Answer(("According to the study, 83 % of bosses hold against Twitter that it devours time.", ["p1", "p2", "p3"])),
        Replies.Answer(),
        "{}",
    ];

    [Theory]
    [MemberData(nameof(Unfounded))]
    public async Task An_answer_that_the_passages_do_not_bear_out_is_not_shown(string reply)
    {
        await using var coach = await ModelCoach.StartAsync();
        using var client = coach.Client();
        coach.Model.Answer = http => FakeModel.SayAsync(http, reply);
        Assert.Contains("answer-unknown", (await client.SayAsync(Question)).Ids);
        Assert.Single(coach.Model.Requests);
    }

    [Fact]
    public async Task A_question_the_article_answers_is_not_sent_to_the_model()
    {
        await using var coach = await ModelCoach.StartAsync();
        using var client = coach.Client();
        Assert.Contains("answer-politics", (await client.SayAsync("Why stay out of politics?")).Ids);
        Assert.Empty(coach.Model.Requests);
    }
}
