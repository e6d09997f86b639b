using CoachBot.Tests.Drivers;

namespace CoachBot.Tests.FrontDoor;

public sealed class PracticeAndCrisisTests(CoachApp app) : IClassFixture<CoachApp>
{
    [Theory]
    [InlineData("entraîne-moi", "fr")]
    [InlineData("drill me", "en")]
    public async Task Practice_starts_on_the_ladder_and_goes_on_by_buttons(string request, string language)
    {
        using var client = new BotClient(app.Address);

        var rung = await client.SayAsync(request);
        var feedback = await client.PressAsync(rung.Buttons("answer-exercise")[0]);
        var next = await client.PressAsync(feedback.Buttons("start-practice")[0]);

        Assert.Equal(language, next.Language);
        Assert.Contains(feedback.Ids, id => id.StartsWith("feedback-", StringComparison.Ordinal));
        Assert.NotEqual(ExerciseOf(rung), ExerciseOf(next));
    }

    [Fact]
    public async Task A_text_in_the_middle_of_an_exercise_is_its_answer_until_one_stops()
    {
        using var client = new BotClient(app.Address);
        await client.SayAsync("entraîne-moi");

        var answer = await client.SayAsync("c'est fait");
        Assert.Contains(answer.Ids, id => id.StartsWith("feedback-", StringComparison.Ordinal));
        await client.PressAsync(answer.Buttons("start-practice")[0]);
        Assert.Contains("practice-left", (await client.SayAsync("stop")).Ids);

        Assert.Contains("draft", (await client.SayAsync("Notre usine de Cholet fête ses 40 ans : portes ouvertes samedi.")).Ids);
        Assert.StartsWith("exercise-", ExerciseOf(await client.SayAsync("entraîne-moi")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_persons_practice_is_nobody_elses()
    {
        using var practising = new BotClient(app.Address);
        await practising.SayAsync("drill me");
        await practising.SayAsync("help");
        using var other = new BotClient(app.Address);

        Assert.Contains("draft", (await other.SayAsync("Our Leeds plant turns 40: open day on Saturday from 10 to 4.")).Ids);
    }

    [Fact]
    public async Task A_command_in_the_middle_of_an_exercise_is_a_command()
    {
        using var client = new BotClient(app.Address);
        await client.SayAsync("drill me");

        Assert.Contains("help", (await client.SayAsync("help")).Ids);
    }

    [Fact]
    public async Task A_crisis_is_led_through_to_a_statement_and_nothing_typed_is_lost()
    {
        using var client = new BotClient(app.Address);
        Assert.Contains("crisis-what-happened", (await client.SayAsync("crise")).Ids);
        var second = await client.SayAsync("Un incendie s'est déclaré à 6 h dans notre entrepôt de Melun.");
        Assert.Contains("crisis-what-is-known", second.Ids);

        var back = await client.PressAsync(second.Buttons("crisis-back")[0]);
        Assert.Contains("entrepôt de Melun", back.Words, StringComparison.Ordinal);
        var paused = await client.PressAsync(back.Buttons("crisis-pause")[0]);
        Assert.Contains("crisis-paused", paused.Ids);
        var resumed = await client.PressAsync(paused.Buttons("crisis-resume")[0]);
        await client.PressAsync(resumed.Buttons("crisis-next")[0]);

        await client.SayAsync("Le feu est éteint, personne n'est blessé.");
        await client.SayAsync("Les 40 salariés du site et les riverains de la rue des Peupliers.");
        await client.SayAsync("L'équipe du matin est à l'abri et les pompiers sécurisent le site.");
        var call = await client.SayAsync("à 11 h");
        Assert.Contains("crisis-call-first", call.Ids);
        var statement = await client.PressAsync(call.Buttons("crisis-next")[0]);

        Assert.Contains("crisis-statement", statement.Ids);
        Assert.Contains("entrepôt de Melun", statement.TextOf("statement-1"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Notre politique salariale est en ligne depuis ce matin")]
    [InlineData("We open in Leeds on Monday")]
    public async Task Company_news_is_a_draft_and_no_crisis(string news)
    {
        using var client = new BotClient(app.Address);

        Assert.Contains("draft", (await client.SayAsync(news)).Ids);
    }

    [Theory]
    [InlineData("on a un bad buzz")]
    [InlineData("We have a bad buzz")]
    [InlineData("crise")]
    public async Task A_crisis_is_taken_for_one(string message)
    {
        using var client = new BotClient(app.Address);

        Assert.Contains("crisis-what-happened", (await client.SayAsync(message)).Ids);
    }

    private static string ExerciseOf(CardReader card) => Assert.Single(card.Ids, id => id.StartsWith("exercise-", StringComparison.Ordinal));
}
