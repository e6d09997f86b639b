using BotFramework.StandIn.Tests.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace BotFramework.StandIn.Tests;

public class ActivityHandlerTests
{
    [Theory]
    [InlineData("""{"type":"message"}""", "message")]
    [InlineData("""{"type":"messageUpdate"}""", "update")]
    [InlineData("""{"type":"messageUpdate","channelId":"msteams","channelData":{"eventType":"editMessage"}}""", "edit")]
    [InlineData("""{"type":"conversationUpdate","recipient":{"id":"bot"},"membersAdded":[{"id":"bot"}]}""", "")]
    [InlineData("""{"type":"conversationUpdate","recipient":{"id":"bot"},"membersAdded":[{"id":"u"}]}""", "added u")]
    [InlineData("""{"type":"conversationUpdate","channelId":"msteams","recipient":{"id":"bot"},"membersAdded":[{"id":"bot"}],"channelData":{"team":{"id":"T"}}}""", "added bot to T")]
    [InlineData("""{"type":"installationUpdate","action":"add"}""", "installed")]
    [InlineData("""{"type":"installationUpdate","action":"remove"}""", "removed")]
    [InlineData("""{"type":"messageReaction","reactionsAdded":[{"type":"like"}]}""", "like")]
    [InlineData("""{"type":"event","name":"x"}""", "event x")]
    [InlineData("""{"type":"strange"}""", "unknown")]
    public async Task Each_activity_finds_its_method(string json, string expected)
    {
        var bot = new Recorder();
        using var turn = new TurnContext(new SilentAdapter(), JObject.Parse(json).ToObject<Activity>()!);

        await bot.OnTurnAsync(turn);

        Assert.Equal(expected, bot.Seen);
    }

    [Fact]
    public async Task An_activity_without_a_type_is_refused()
    {
        using var turn = new TurnContext(new SilentAdapter(), new Activity());

        await Assert.ThrowsAsync<ArgumentException>(() => new Recorder().OnTurnAsync(turn));
    }

    [Theory]
    [InlineData("composeExtension/fetchTask", """{"commandId":"review","messagePayload":{"id":"m","body":{"content":"<p>draft</p>"}}}""", "200 <p>draft</p>")]
    [InlineData("composeExtension/submitAction", """{"commandId":"review","data":{"draft":"d"}}""", "200 submitted d")]
    [InlineData("composeExtension/submitAction", """{"botMessagePreviewAction":"what"}""", "400 what is not a supported BotMessagePreviewAction.")]
    [InlineData("composeExtension/fetchTask", "\"text\"", "400 ")]
    [InlineData("composeExtension/query", "{}", "501 ")]
    public async Task Message_extensions_are_answered(string name, string value, string expected)
    {
        var adapter = new SilentAdapter();
        using var turn = new TurnContext(adapter, new Activity { Type = "invoke", Name = name, Value = JToken.Parse(value) });

        await new Recorder().OnTurnAsync(turn);

        Activity answer = Assert.Single(adapter.Sent);
        Assert.Equal(ActivityTypesEx.InvokeResponse, answer.Type);
        var response = (InvokeResponse)answer.Value;
        string? said = response.Body is MessagingExtensionActionResponse { Task: TaskModuleMessageResponse message } ? message.Value : response.Body as string;
        Assert.Equal(expected, $"{response.Status} {said}");
    }

    [Theory]
    [InlineData(null, "Missing value property")]
    [InlineData("[]", "Value property is not properly formed")]
    [InlineData("{}", "Missing action property")]
    [InlineData("""{"action":{"type":"Action.Odd"}}""", "The action 'Action.Odd' is not supported.")]
    public async Task A_malformed_card_action_is_refused(string? value, string reason)
    {
        var adapter = new SilentAdapter();
        using var turn = new TurnContext(adapter, new Activity { Type = "invoke", Name = "adaptiveCard/action", Value = value is null ? null : JToken.Parse(value) });

        await new Recorder().OnTurnAsync(turn);

        var response = (InvokeResponse)Assert.Single(adapter.Sent).Value;
        var body = (AdaptiveCardInvokeResponse)response.Body;
        Assert.Equal((400, "application/vnd.microsoft.error", reason), (response.Status, body.Type, ((Error)body.Value).Message));
    }

    private sealed class Recorder : TeamsActivityHandler
    {
        public string Seen { get; private set; } = string.Empty;

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => See("message");

        protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.Activity.ChannelId is null ? See("update") : base.OnMessageUpdateActivityAsync(turnContext, cancellationToken);

        protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => See("edit");

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            See("added " + membersAdded[0].Id);

        protected override Task OnTeamsMembersAddedAsync(IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            See($"added {teamsMembersAdded[0].Id} to {teamInfo.Id}");

        protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => See("installed");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => See("removed");

        protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
            See(messageReactions[0].Type);

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => See("event " + turnContext.Activity.Name);

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => See("unknown");

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
            Say(action.MessagePayload.Body.Content);

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
            Say($"submitted {((JObject)action.Data)["draft"]}");

        private static Task<MessagingExtensionActionResponse> Say(string text) =>
            Task.FromResult(new MessagingExtensionActionResponse { Task = new TaskModuleMessageResponse(text) });

        private Task See(string what)
        {
            Seen += what;
            return Task.CompletedTask;
        }
    }
}
