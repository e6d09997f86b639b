using CoachBot.Channels;
using CoachBot.Tests.Drivers;
using CoachBot.Tests.Slack.Fake;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack;

/// <summary>What people set, see and erase of what the coach remembers, in Slack.</summary>
[Collection(SlackCollection.Name)]
public sealed class SettingsTests(SlackFixture fixture)
{
    private static readonly JObject Informal = Filled("set-tone", "tu");

    [Fact]
    public async Task The_form_of_the_settings_is_filled_in_and_saved_in_place()
    {
        var person = fixture.Person();
        var form = await person.AskAsync("réglages");
        Assert.Contains(form.Blocks, block => (string?)block["block_id"] == "input:set-tone");

        await person.PressAsync(form, BlockWords.Buttons(form.Blocks, "save-settings")[0], Informal);

        var saved = await Eventually.GetAsync(() => person.Answers.FirstOrDefault(message => message.Words != form.Words), "saved settings");
        Assert.Equal(form.Ts, saved.Ts);
        Assert.Equal("tu", Chosen(saved.Blocks, "set-tone"));
    }

    [Fact]
    public async Task The_settings_open_from_the_home_and_the_modals_own_button_saves_them()
    {
        var person = fixture.Person("en-GB");
        await person.OpenAsync("home");
        await Eventually.IsAsync(() => fixture.Slack.Views.ContainsKey(person.Id), "a home");
        await person.PressInViewAsync(person.Id, BlockWords.Buttons(person.Home, "settings")[0]);
        var view = fixture.Slack.Views.Values.Last(view => view["submit"] is not null && BlockWords.Buttons(view, "save-settings").Count > 0);

        var (_, body) = await person.SubmitAsync(view, "input:set-answers-in", "set-answers-in", "fr");

        var answer = JObject.Parse(body);
        Assert.Equal("update", (string?)answer["response_action"]);
        Assert.Equal("fr", Chosen((JArray)answer["view"]!["blocks"]!, "set-answers-in"));
        Assert.Null(BlockRules.ViewError((JObject)answer["view"]!));
    }

    [Fact]
    public async Task What_is_known_of_a_person_comes_as_a_message_that_stays()
    {
        var person = fixture.Person();
        await person.AskAsync("Notre usine de Cholet fête ses 40 ans : portes ouvertes samedi de 10 h à 16 h.");

        await person.CommandAnswerAsync("mes données", "C0DATA");

        var export = await Eventually.GetAsync(() => person.Answers.FirstOrDefault(message => message.Words.Contains("Cholet", StringComparison.Ordinal) && message.Words.Contains('{', StringComparison.Ordinal)), "an export");
        Assert.Null(export.OnlyFor);
        Assert.DoesNotContain(fixture.Slack.In("C0DATA"), message => message.OnlyFor is null);
    }

    [Fact]
    public async Task Who_is_forgotten_is_forgotten()
    {
        var person = fixture.Person();
        await person.AskAsync("Notre usine de Cholet fête ses 40 ans : portes ouvertes samedi de 10 h à 16 h.");

        await person.AskAsync("oublie-moi");

        await person.OpenAsync("home");
        await Eventually.IsAsync(() => fixture.Slack.Views.ContainsKey(person.Id), "a home");
        Assert.DoesNotContain("Cholet", BlockWords.Of(person.Home), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_coach_can_write_first_and_notices_whom_it_cannot_reach(bool isReachable)
    {
        var person = fixture.Person();
        if (!isReachable)
        {
            fixture.Slack.Instead["conversations.open"] = call => call.Text("users") == person.Id ? (200, new JObject { ["ok"] = false, ["error"] = "user_disabled" }, null) : null;
        }

        // A wish made by a command in a channel: the reference knows the person and no channel.
        var reference = new ConversationReference
        {
            ChannelId = "slack",
            User = new ChannelAccount($"{person.Id}:{FakeSlack.Team}"),
            Bot = new ChannelAccount("coach"),
            Conversation = new ConversationAccount(id: FakeSlack.Team) { TenantId = FakeSlack.Team },
        };
        var channel = fixture.App.Services.GetServices<IProactiveChannel>().Single(channel => channel.Serves("slack"));

        var reached = await channel.ContinueAsync(reference, (turn, cancellationToken) => turn.SendActivityAsync(MessageFactory.Text("Un conseil de la semaine"), cancellationToken), CancellationToken.None);

        Assert.Equal(isReachable, reached);
        Assert.Equal(isReachable ? 1 : 0, person.Answers.Count);
    }

    private static JObject Filled(string id, string value) => new()
    {
        ["values"] = new JObject { ["input:" + id] = new JObject { [id] = new JObject { ["type"] = "static_select", ["selected_option"] = new JObject { ["value"] = value } } } },
    };

    private static string? Chosen(JArray blocks, string id) =>
        (string?)blocks.Single(block => (string?)block["block_id"] == "input:" + id).SelectToken("element.initial_option.value");
}
