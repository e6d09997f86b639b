using System.Runtime.CompilerServices;
using CoachBot.Channels.Slack;
using CoachBot.Channels.Slack.Commands;
using CoachBot.Channels.Slack.Events;
using CoachBot.Channels.Slack.Http;
using CoachBot.Channels.Slack.Interactions;
using CoachBot.Channels.Slack.Work;
using CoachBot.Coaching;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack;

/// <summary>Payloads in full, with all the fields that nobody asks for.</summary>
public sealed class PayloadTests
{
    [Fact]
    public void A_direct_message_is_read()
    {
        var callback = SlackJson.Read<EventCallback>(Payload("message_im"))!;

        Assert.Equal(("T024BE7LD", "U0COACH", "Ev0PV52K25"), (callback.Tenant, callback.BotUserId, callback.EventId));
        Assert.Equal(("1764100001.000200", "D024BE91L", true, true), (callback.Event!.Ts, callback.Event.Channel, callback.Event.IsDirect, callback.Event.IsWritten));
        Assert.Equal("Relis : Enfin un gouvernement qui &coute exemple.fr 😂", SlackMarkup.ToPlain(callback.Event.Text, callback.BotUserId, callback.Event.Blocks));
    }

    [Fact]
    public void An_organisation_that_installed_the_app_for_all_its_teams_is_the_tenant() =>
        Assert.Equal("E0ACME", SlackJson.Read<EventCallback>(Payload("app_home_opened"))!.Tenant);

    [Fact]
    public void A_press_comes_with_what_is_filled_in_as_Teams_sends_it()
    {
        var press = Press.Of(SlackJson.Read<Interaction>(Payload("block_actions"))!)!;

        Assert.Equal("{\"verb\":\"another-tip\",\"lang\":\"fr\",\"note\":\"clear\",\"day\":\"1\",\"all\":\"a,b\"}", press.Data.ToString(Newtonsoft.Json.Formatting.None));
        Assert.Equal("U2147483697", press.Owner!.User);
    }

    [Fact]
    public void A_submitted_modal_is_read_with_its_emoji()
    {
        var submission = Submission.Of(SlackJson.Read<Interaction>(Payload("view_submission"))!.View!, Language.French)!;

        Assert.Equal("Enfin un gouvernement qui écoute les PME ! 😂", (string?)submission.Data!["question"]);
    }

    [Theory]
    [InlineData("message_action")]
    [InlineData("shortcut")]
    [InlineData("view_submission")]
    public void What_cannot_wait_is_answered_in_the_request(string name)
    {
        var interaction = SlackJson.Read<Interaction>(Payload(name))!;

        Assert.Equal(("T024BE7LD", "U2147483697", true), (interaction.Tenant, interaction.User!.Id, ModalDesk.Takes(interaction)));
    }

    [Fact]
    public void A_command_is_read()
    {
        var fields = SignedBody.FieldsOf("token=xyz&team_id=T1&enterprise_id=E1&enterprise_name=A%26B&is_enterprise_install=true&channel_id=C1&user_id=U1&command=%2Fcoach&text=tip+crisis%0Anow&text=second&trigger_id=1.2");

        var command = SlackJson.Read<SlashCommand>(JObject.FromObject(fields))!;

        Assert.Equal(("E1", "tip crisis\nnow", SlashCommand.Name), (command.Tenant, command.Text, command.Command));
    }

    private static JObject Payload(string name, [CallerFilePath] string file = "") =>
        SlackJson.Parse(File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, "Payloads", name + ".json")))!;
}
