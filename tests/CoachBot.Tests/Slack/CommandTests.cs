using CoachBot.Tests.Drivers;
using CoachBot.Tests.Slack.Fake;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack;

[Collection(SlackCollection.Name)]
public sealed class CommandTests(SlackFixture fixture)
{
    [Theory]
    [InlineData("review At last a government that listens to small business!", "Do not post")]
    [InlineData("review: At last a government that listens to small business!", "Do not post")]
    [InlineData("relis Enfin un gouvernement qui écoute les PME !", "Ne publiez pas")]
    [InlineData("RELIRE : Enfin un gouvernement qui écoute les PME !", "Ne publiez pas")]
    [InlineData("tip", "A tip")]
    [InlineData("conseil", "Un conseil")]
    [InlineData("tip crisis", "A tip")]
    [InlineData("ask Why stay out of politics?", "In practice")]
    [InlineData("demande Pourquoi éviter la politique ?", "En pratique")]
    [InlineData("help", "I never post anything")]
    [InlineData("aide", "je ne publie jamais rien")]
    [InlineData("practice", "Skip")]
    [InlineData("entraînement", "Passer")]
    [InlineData("crisis", "Step 1 of")]
    [InlineData("crise", "Étape 1 sur")]
    [InlineData("settings", "Settings")]
    [InlineData("réglages", "Réglages")]
    [InlineData("", "je ne publie jamais rien")]
    [InlineData("Notre usine de Cholet fête ses 40 ans : portes ouvertes samedi de 10 h à 16 h.", "Prêt à publier")]
    [InlineData("Our Leeds plant turns 40: open day on Saturday from 10 to 4.", "Ready to post")]
    public async Task A_command_in_a_channel_is_answered_to_the_person_alone(string text, string expected)
    {
        var person = fixture.Person();

        var answer = await person.CommandAnswerAsync(text);

        Assert.Contains(expected, answer.Words, StringComparison.Ordinal);
        Assert.Empty(fixture.Slack.In("C0GENERAL"));
    }

    [Fact]
    public async Task An_answer_whose_address_is_not_Slacks_is_not_sent_there_and_not_lost()
    {
        var person = fixture.Person();

        await person.CommandAsync("conseil", "C0FOREIGN", $"http://127.0.0.1:1/response/{person.Id}");

        var answer = await Eventually.FirstAsync(() => person.Private("C0FOREIGN"), "an ephemeral answer");
        Assert.Contains("Un conseil", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_app_may_not_post_the_answer_comes_by_direct_message()
    {
        var person = fixture.Person();
        fixture.Slack.Instead["chat.postEphemeral"] = call => call.Text("user") == person.Id ? (200, new JObject { ["ok"] = false, ["error"] = "channel_not_found" }, null) : null;

        await person.CommandAsync("conseil", "C0PRIVATE", "https://hooks.slack.com.example.com/commands/1");

        var answer = await Eventually.FirstAsync(() => person.Answers, "a direct message");
        Assert.Contains("Un conseil", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_on_an_answer_only_the_person_sees_replaces_it()
    {
        var person = fixture.Person();
        var answer = await person.CommandAnswerAsync("relis Enfin un gouvernement qui écoute les PME ! Lettre : http://exemple.fr/lettre #pme #industrie #emploi", "C0EPHEMERAL");

        await person.PressAsync(answer, BlockWords.Buttons(answer.Blocks, "apply-fix")[0]);

        await Eventually.IsAsync(() => person.Private("C0EPHEMERAL").Any(message => message.Ts == answer.Ts && message.Words.Contains("Corrigé", StringComparison.Ordinal)), "a corrected draft");
        Assert.Single(person.Private("C0EPHEMERAL"));
    }

    [Fact]
    public async Task An_exercise_begun_by_a_command_is_answered_by_a_command()
    {
        var person = fixture.Person();
        await person.CommandAnswerAsync("entraînement");

        var feedback = await person.CommandAnswerAsync("je ne sais pas vraiment");

        Assert.Contains("Étoiles gagnées", feedback.Words, StringComparison.Ordinal);
    }
}
