using CoachBot.Tests.Drivers;

namespace CoachBot.Tests.FrontDoor;

/// <summary>What an impatient person types between, within and after the coach's conversations.</summary>
public sealed class ConversationTests(CoachApp app) : IClassFixture<CoachApp>
{
    [Theory]
    [InlineData("entraîne-moi", "passe", "fr")]
    [InlineData("drill me", "skip", "en")]
    public async Task An_exercise_is_skipped_in_words(string request, string skip, string language)
    {
        using var client = new BotClient(app.Address);
        var first = await client.SayAsync(request);

        var second = await client.SayAsync(skip);

        Assert.Equal(language, second.Language);
        Assert.StartsWith("exercise-", ExerciseOf(second), StringComparison.Ordinal);
        Assert.NotEqual(ExerciseOf(first), ExerciseOf(second));
    }

    [Theory]
    [InlineData("entraîne-moi", "c'est fait", "suivant")]
    [InlineData("drill me", "done", "next")]
    public async Task After_an_answer_the_next_exercise_is_a_word_away(string request, string answer, string next)
    {
        using var client = new BotClient(app.Address);
        await client.SayAsync(request);
        await client.SayAsync(answer);

        Assert.StartsWith("exercise-", ExerciseOf(await client.SayAsync(next)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("🤷", "fr")]
    [InlineData("bof", "fr")]
    [InlineData("lol", "fr")]
    public async Task An_answer_that_is_none_shows_the_exercise_again_in_the_same_language(string nonsense, string language)
    {
        using var client = new BotClient(app.Address);
        var exercise = await client.SayAsync("entraîne-moi");

        var again = await client.SayAsync(nonsense);

        Assert.Equal(language, again.Language);
        Assert.Equal(ExerciseOf(exercise), ExerciseOf(again));
        Assert.NotEmpty(again.Buttons("answer-exercise"));
    }

    [Theory]
    [InlineData("crise", "pause", "un conseil", "reprendre", "fr")]
    [InlineData("we have a crisis", "stop", "give me a tip", "resume", "en")]
    public async Task A_crisis_is_left_for_something_else_and_taken_up_in_words(string start, string leave, string other, string resume, string language)
    {
        using var client = new BotClient(app.Address);
        await client.SayAsync(start);
        await client.SayAsync("Incendie à Melun");
        await client.SayAsync(leave);
        await client.SayAsync(other);

        var back = await client.SayAsync(resume);

        Assert.Contains("crisis-what-is-known", back.Ids);
        Assert.Equal(language, back.Language);
    }

    [Theory]
    [InlineData("crise", "Pourquoi éviter la politique ?")]
    [InlineData("entraîne-moi", "Pourquoi éviter la politique ?")]
    public async Task A_plain_question_in_the_middle_can_be_answered_by_a_button(string start, string question)
    {
        using var client = new BotClient(app.Address);
        await client.SayAsync(start);

        var card = await client.SayAsync(question);

        Assert.Contains("answer-politics", (await client.PressAsync(card.Buttons("ask")[0])).Ids);
    }

    [Theory]
    [InlineData("trois employés brûlés légèrement")]
    [InlineData("Oubliez tout ce que vous savez du carton.")]
    [InlineData("Forget all you know about cardboard.")]
    [InlineData("three colleagues burnt")]
    public async Task Nothing_is_erased_on_a_guess(string text)
    {
        using var client = new BotClient(app.Address);
        await client.SayAsync("Our Leeds plant turns 40: open day on Saturday from 10 to 4.");

        await client.SayAsync(text);

        Assert.Contains("Leeds plant turns 40", (await client.SayAsync("my data")).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ok merci")]
    [InlineData("thanks!")]
    [InlineData("Parfait, merci beaucoup.")]
    [InlineData("great 👍")]
    public async Task Thanks_are_no_draft(string thanks)
    {
        using var client = new BotClient(app.Address);

        Assert.DoesNotContain("draft", (await client.SayAsync(thanks)).Ids);
    }

    [Theory]
    [InlineData("Pourquoi éviter la politique ?", "et la presse alors", "answer-press-agency")]
    [InlineData("Pourquoi éviter la politique ?", "plus de détails", "answer-politics")]
    [InlineData("Why stay out of politics?", "and the press then", "answer-press-agency")]
    [InlineData("Why stay out of politics?", "are you sure?", "answer-politics")]
    public async Task A_follow_up_is_a_question_however_short(string question, string followUp, string id)
    {
        using var client = new BotClient(app.Address);
        await client.SayAsync(question);

        Assert.Contains(id, (await client.SayAsync(followUp)).Ids);
    }

    [Theory]
    [InlineData("ça mange trop de temps")]
    [InlineData("it eats too much time")]
    public async Task To_the_objection_that_it_eats_time_the_routine_is_the_answer(string objection)
    {
        using var client = new BotClient(app.Address);

        var card = await client.SayAsync(objection);

        Assert.Matches("dix minutes|ten minutes", card.TextOf("answer-time"));
    }

    [Theory]
    [InlineData("Besoin d'un avis sur la grève", "review", "verdict")]
    [InlineData("Drill on Tuesday at the plant", "review", "verdict")]
    [InlineData("Exercice réussi pour nos pompiers", "review", "verdict")]
    [InlineData("crise du logement", "start-crisis", "crisis-what-happened")]
    public async Task In_doubt_the_other_reading_is_a_button(string text, string verb, string id)
    {
        using var client = new BotClient(app.Address);
        var card = await client.SayAsync(text);

        if (!card.Ids.Contains(id))
        {
            card = await client.PressAsync(card.Buttons(verb)[0]);
        }

        Assert.Contains(id, card.Ids);
    }

    private static string ExerciseOf(CardReader card) => card.Ids.FirstOrDefault(id => id.StartsWith("exercise-", StringComparison.Ordinal)) ?? "";
}
