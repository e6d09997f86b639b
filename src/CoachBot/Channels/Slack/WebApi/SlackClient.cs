using System.Net.Http.Headers;
using CoachBot.Channels.Slack.BlockKit;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.WebApi;

/// <summary>The Web API as one installation may use it.</summary>
/// <param name="api">The Web API.</param>
/// <param name="tenant">The team or organisation.</param>
/// <param name="token">Its bot token.</param>
/// <param name="botUserId">Our user there; null where nothing told it yet.</param>
internal sealed class SlackClient(SlackApi api, string tenant, string token, string? botUserId)
{
    private const int MostReplies = 5000;

    public string Tenant => tenant;

    public string? BotUserId => botUserId;

    /// <returns>The message's timestamp, which is its id in the channel.</returns>
    public async Task<string?> PostMessageAsync(string channel, string? threadTs, SlackMessage message, JObject? metadata, CancellationToken cancellationToken)
    {
        var arguments = Message(channel, message);
        arguments["thread_ts"] = threadTs;
        arguments["metadata"] = metadata;
        arguments["unfurl_links"] = false;
        arguments["unfurl_media"] = false;
        return Text(await CallAsync(SlackMethod.PostMessage, arguments, cancellationToken), "ts");
    }

    public Task UpdateMessageAsync(string channel, string ts, SlackMessage message, CancellationToken cancellationToken)
    {
        var arguments = Message(channel, message);
        arguments["ts"] = ts;
        return CallAsync(SlackMethod.UpdateMessage, arguments, cancellationToken);
    }

    public Task DeleteMessageAsync(string channel, string ts, CancellationToken cancellationToken) =>
        CallAsync(SlackMethod.DeleteMessage, new JObject { ["channel"] = channel, ["ts"] = ts }, cancellationToken);

    public Task PostEphemeralAsync(string channel, string user, string? threadTs, SlackMessage message, CancellationToken cancellationToken)
    {
        var arguments = Message(channel, message);
        arguments["user"] = user;
        arguments["thread_ts"] = threadTs;
        return CallAsync(SlackMethod.PostEphemeral, arguments, cancellationToken);
    }

    public Task OpenViewAsync(string triggerId, JObject view, CancellationToken cancellationToken) =>
        CallAsync(SlackMethod.ViewsOpen, new JObject { ["trigger_id"] = triggerId, ["view"] = view }, cancellationToken);

    /// <param name="viewId">Slack's id, or a name of ours.</param>
    /// <param name="view">What to show.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public Task UpdateViewAsync(string viewId, JObject view, CancellationToken cancellationToken) =>
        CallAsync(SlackMethod.ViewsUpdate, new JObject { [ViewName.IsOurs(viewId) ? "external_id" : "view_id"] = viewId, ["view"] = view }, cancellationToken);

    public Task PublishViewAsync(string user, JObject view, CancellationToken cancellationToken) =>
        CallAsync(SlackMethod.ViewsPublish, new JObject { ["user_id"] = user, ["view"] = view }, cancellationToken);

    /// <returns>The direct conversation with a user.</returns>
    public async Task<string> OpenConversationAsync(string user, CancellationToken cancellationToken) =>
        Text((await CallAsync(SlackMethod.ConversationsOpen, new JObject { ["users"] = user }, cancellationToken))["channel"], "id")
        ?? throw new SlackApiException(SlackMethod.ConversationsOpen, "no_channel");

    public Task SetStatusAsync(string channel, string threadTs, string status, CancellationToken cancellationToken) =>
        CallAsync(SlackMethod.SetStatus, new JObject { ["channel_id"] = channel, ["thread_ts"] = threadTs, ["status"] = status }, cancellationToken);

    // An agent app must not name a thread: Slack would take the call and show nothing.
    public Task SetSuggestedPromptsAsync(string channel, string title, JArray prompts, CancellationToken cancellationToken) =>
        CallAsync(SlackMethod.SetSuggestedPrompts, new JObject { ["channel_id"] = channel, ["title"] = title, ["prompts"] = prompts }, cancellationToken);

    /// <summary>The messages of a thread, with their metadata.</summary>
    public async Task<IReadOnlyList<JObject>> RepliesAsync(string channel, string threadTs, CancellationToken cancellationToken)
    {
        var messages = new List<JObject>();
        string? cursor = null;
        do
        {
            var arguments = new JObject { ["channel"] = channel, ["ts"] = threadTs, ["include_all_metadata"] = "true", ["limit"] = "200", ["cursor"] = cursor };
            var answer = await CallAsync(SlackMethod.ConversationsReplies, arguments, cancellationToken);
            messages.AddRange((answer["messages"] as JArray ?? []).OfType<JObject>());
            cursor = Text(answer["response_metadata"], "next_cursor");
        }
        while (!string.IsNullOrEmpty(cursor) && messages.Count < MostReplies);
        return messages;
    }

    public async Task<SlackUser> UserAsync(string user, CancellationToken cancellationToken)
    {
        var found = (await CallAsync(SlackMethod.UsersInfo, new JObject { ["user"] = user, ["include_locale"] = "true" }, cancellationToken))["user"];
        return new SlackUser(Text(found, "locale"), Text(found, "real_name"));
    }

    /// <returns>Our user id.</returns>
    public async Task<string?> AuthTestAsync(CancellationToken cancellationToken) =>
        Text(await CallAsync(SlackMethod.AuthTest, [], cancellationToken), "user_id");

    private Task<JObject> CallAsync(string method, JObject arguments, CancellationToken cancellationToken) =>
        api.CallAsync(method, tenant, new AuthenticationHeaderValue("Bearer", token), arguments, cancellationToken);

    private static JObject Message(string channel, SlackMessage message) => new() { ["channel"] = channel, ["text"] = message.Text, ["blocks"] = message.Blocks };

    private static string? Text(JToken? json, string name) => ((json as JObject)?[name] as JValue)?.Value as string;
}
