using CoachBot.Bot.Nudges;
using CoachBot.State.Nudges;

namespace CoachBot.Tests.Teams;

public sealed class NudgeWordsTests(TeamsService service) : IClassFixture<TeamsService>
{
    [Theory]
    [InlineData("stop the tips")]
    [InlineData("Stop tips.")]
    [InlineData("No more tips")]
    [InlineData("arrête les conseils")]
    [InlineData("Plus de conseils !")]
    [InlineData("arrêtez les exercices de la semaine")]
    public void Who_has_enough_is_understood(string text) => Assert.IsType<NudgeWish.Stop>(NudgeWords.Read(text));

    [Theory]
    [InlineData("mets les conseils en pause 10 jours", 10)]
    [InlineData("Mettez les conseils en pause pendant 2 semaines", 14)]
    [InlineData("mets les conseils en pause", 7)]
    [InlineData("pause the tips for 3 days", 3)]
    [InlineData("pause tips for 1 month", 30)]
    [InlineData("suspends les conseils 9999 jours", 366)]
    [InlineData("resume the tips", 0)]
    [InlineData("reprends les conseils", 0)]
    public void A_pause_is_understood(string text, int days) => Assert.Equal(new NudgeWish.Pause(days), NudgeWords.Read(text));

    [Theory]
    [InlineData("weekly tip on Tuesday at 9", "Tip", DayOfWeek.Tuesday, 9)]
    [InlineData("a tip every Friday at 5 pm", "Tip", DayOfWeek.Friday, 17)]
    [InlineData("un conseil chaque mardi à 9h", "Tip", DayOfWeek.Tuesday, 9)]
    [InlineData("envoie-moi un exercice tous les lundis à 18 h", "Practice", DayOfWeek.Monday, 18)]
    public void A_weekly_wish_is_understood(string text, string kind, DayOfWeek day, int hour) => Assert.Equal(new NudgeWish.Weekly(Enum.Parse<NudgeKind>(kind), day, hour), NudgeWords.Read(text));

    [Theory]
    [InlineData("un conseil par semaine")]
    [InlineData("weekly tip")]
    public void Day_and_hour_may_be_left_as_they_are(string text) => Assert.Equal(new NudgeWish.Weekly(NudgeKind.Tip, null, null), NudgeWords.Read(text));

    [Theory]
    [InlineData("un conseil")]
    [InlineData("a tip about crisis")]
    [InlineData("a tip on Tuesday")]
    [InlineData("stop")]
    [InlineData("Stop the tips culture in restaurants!")]
    [InlineData("Plus de conseils sur notre blog : https://exemple.fr")]
    [InlineData("Pause café avec nos équipes de Cholet ce matin.")]
    [InlineData("")]
    public void Anything_else_is_left_alone(string text) => Assert.Null(NudgeWords.Read(text));

    [Fact]
    public async Task A_person_asks_for_a_weekly_tip_pauses_it_and_ends_it_in_words()
    {
        using var user = service.NewUser();

        Assert.Contains("settings", (await user.SayAsync("un conseil chaque mardi à 9h")).Ids);
        var nudge = await FindAsync(user);
        Assert.Equal((NudgeKind.Tip, DayOfWeek.Tuesday, 9, null), (nudge!.Kind, nudge.Day, nudge.Hour, nudge.PausedUntil));
        Assert.Contains("a:" + user.Id, nudge.Reference, StringComparison.Ordinal);

        await user.SayAsync("mets les conseils en pause 10 jours");
        Assert.InRange((await FindAsync(user))!.PausedUntil!.Value - TimeProvider.System.GetUtcNow(), TimeSpan.FromDays(9), TimeSpan.FromDays(10));

        await user.SayAsync("stop the tips");
        Assert.Null(await FindAsync(user));
    }

    [Fact]
    public async Task Who_removes_the_coach_is_not_written_to_again()
    {
        using var user = service.NewUser();
        await user.SayAsync("weekly tip on Tuesday at 9");
        var removed = user.Activity("installationUpdate");
        removed["action"] = "remove";

        await user.SendAsync(removed);

        Assert.Null(await FindAsync(user));
    }

    private Task<Nudge?> FindAsync(TeamsUser user) => ((INudgeStore)service.Services.GetService(typeof(INudgeStore))!).FindAsync(TeamsCloud.TenantId, "msteams", user.Id, CancellationToken.None);
}
