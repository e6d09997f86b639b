using System.Net;
using CoachBot.Tests.Drivers;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack.Fake;

/// <summary>Somebody in Slack, and everything they can do there.</summary>
public sealed class SlackPerson(FakeSlack slack, SlackDoor door, string locale = "fr-FR", string? id = null)
{
    private readonly string _id = Register(slack, locale, id);

    public string Id => _id;

    /// <summary>Their conversation with the coach.</summary>
    public string Direct => "D" + _id[1..];

    /// <summary>What the coach posted to them, oldest first.</summary>
    public IReadOnlyList<PostedMessage> Answers => slack.In(Direct, _id);

    public JObject Home => slack.Views[_id];

    /// <summary>Writes to the coach.</summary>
    /// <returns>The message's timestamp.</returns>
    public async Task<string> WriteAsync(string text, string? threadTs = null)
    {
        var ts = slack.NextTs();
        await door.EventAsync(Envelope(MessageEvent(Direct, "im", text, ts, threadTs)));
        return ts;
    }

    /// <summary>Writes to the coach and waits for the answer.</summary>
    public async Task<PostedMessage> AskAsync(string text)
    {
        var ts = await WriteAsync(text);
        return await Eventually.GetAsync(() => Answers.FirstOrDefault(message => message.ThreadTs == ts), "an answer to a direct message");
    }

    /// <summary>Mentions the coach in a channel: Slack delivers that twice.</summary>
    public async Task<string> MentionAsync(string channel, string text, string? threadTs = null)
    {
        var ts = slack.NextTs();
        var mention = MessageEvent(channel, "channel", text, ts, threadTs);
        await door.EventAsync(Envelope((JObject)mention.DeepClone()));
        mention["type"] = "app_mention";
        mention.Remove("channel_type");
        await door.EventAsync(Envelope(mention));
        return ts;
    }

    public Task<(HttpStatusCode Status, string Body)> CommandAsync(string text, string channel = "C0GENERAL", string? responseUrl = null) => door.FormAsync("slack/commands", new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["token"] = "legacy",
        ["team_id"] = FakeSlack.Team,
        ["team_domain"] = "acme",
        ["channel_id"] = channel,
        ["channel_name"] = "general",
        ["user_id"] = _id,
        ["user_name"] = "anna",
        ["command"] = "/coach",
        ["text"] = text,
        ["api_app_id"] = "A0COACH",
        ["is_enterprise_install"] = "false",
        ["response_url"] = responseUrl ?? slack.NextResponseUrl(channel, _id),
        ["trigger_id"] = slack.NextTrigger(),
    });

    /// <summary>Gives a command in a channel and waits for the answer that only this person sees.</summary>
    public async Task<PostedMessage> CommandAnswerAsync(string text, string channel = "C0GENERAL")
    {
        var before = Private(channel).Count;
        var (status, body) = await CommandAsync(text, channel);
        Assert.Equal((HttpStatusCode.OK, ""), (status, body));
        return await Eventually.GetAsync(() => Private(channel).Skip(before).FirstOrDefault(), "an answer to /coach " + text);
    }

    public Task<(HttpStatusCode Status, string Body)> PressAsync(PostedMessage message, JObject button, JObject? state = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(button);
        var payload = Interaction("block_actions");
        payload["container"] = new JObject { ["type"] = "message", ["message_ts"] = message.Ts, ["channel_id"] = message.Channel, ["thread_ts"] = message.ThreadTs, ["is_ephemeral"] = message.OnlyFor is not null };
        payload["channel"] = new JObject { ["id"] = message.Channel, ["name"] = "general" };
        payload["message"] = new JObject { ["type"] = "message", ["ts"] = message.Ts, ["text"] = message.Text, ["blocks"] = message.Blocks, ["thread_ts"] = message.ThreadTs };
        payload["state"] = state ?? new JObject { ["values"] = new JObject() };
        payload["response_url"] = slack.NextResponseUrl(message.Channel, _id, message.Ts);
        payload["actions"] = Actions(message.Blocks, button);
        return door.InteractAsync(payload);
    }

    public Task<(HttpStatusCode Status, string Body)> PressInViewAsync(string viewId, JObject button)
    {
        ArgumentNullException.ThrowIfNull(button);
        var view = (JObject)slack.Views[viewId].DeepClone();
        view["id"] = viewId == _id ? "VHOME" : viewId;
        var payload = Interaction("block_actions");
        payload["container"] = new JObject { ["type"] = "view", ["view_id"] = view["id"] };
        payload["view"] = view;
        payload["actions"] = Actions((JArray)view["blocks"]!, button);
        return door.InteractAsync(payload);
    }

    public Task<(HttpStatusCode Status, string Body)> SubmitAsync(JObject view, string blockId, string actionId, string? value)
    {
        ArgumentNullException.ThrowIfNull(view);
        var submitted = (JObject)view.DeepClone();
        submitted["id"] = "V1";
        submitted["state"] = new JObject { ["values"] = new JObject { [blockId] = new JObject { [actionId] = new JObject { ["type"] = "plain_text_input", ["value"] = value } } } };
        var payload = Interaction("view_submission");
        payload["view"] = submitted;
        return door.InteractAsync(payload);
    }

    /// <param name="callbackId">The shortcut.</param>
    /// <param name="trigger">The trigger of an earlier moment; null for one of this moment.</param>
    public Task<(HttpStatusCode Status, string Body)> ShortcutAsync(string callbackId, string? trigger = null)
    {
        var payload = Interaction("shortcut");
        payload["callback_id"] = callbackId;
        payload["trigger_id"] = trigger ?? payload["trigger_id"];
        return door.InteractAsync(payload);
    }

    public Task<(HttpStatusCode Status, string Body)> MessageShortcutAsync(string callbackId, string text)
    {
        var payload = Interaction("message_action");
        payload["callback_id"] = callbackId;
        payload["channel"] = new JObject { ["id"] = "C0GENERAL", ["name"] = "general" };
        payload["message"] = new JObject { ["type"] = "message", ["user"] = "U0OTHER", ["text"] = text, ["ts"] = slack.NextTs() };
        payload["response_url"] = slack.NextResponseUrl("C0GENERAL", _id);
        return door.InteractAsync(payload);
    }

    public Task OpenAsync(string tab) => door.EventAsync(Envelope(new JObject { ["type"] = "app_home_opened", ["user"] = _id, ["channel"] = Direct, ["tab"] = tab, ["event_ts"] = slack.NextTs() }));

    public JObject MessageEvent(string channel, string channelType, string text, string ts, string? threadTs = null)
    {
        var message = new JObject { ["type"] = "message", ["channel"] = channel, ["channel_type"] = channelType, ["user"] = _id, ["text"] = text, ["ts"] = ts, ["event_ts"] = ts, ["team"] = FakeSlack.Team };
        if (threadTs is not null)
        {
            message["thread_ts"] = threadTs;
        }

        return message;
    }

    public static JObject Envelope(JObject happened, string? eventId = null, string team = FakeSlack.Team) => new()
    {
        ["token"] = "legacy",
        ["team_id"] = team,
        ["api_app_id"] = "A0COACH",
        ["event"] = happened,
        ["type"] = "event_callback",
        ["event_id"] = eventId ?? "Ev" + Guid.NewGuid().ToString("N")[..9].ToUpperInvariant(),
        ["event_time"] = 1_800_000_000,
        ["authorizations"] = new JArray(new JObject { ["enterprise_id"] = null, ["team_id"] = team, ["user_id"] = FakeSlack.Bot, ["is_bot"] = true, ["is_enterprise_install"] = false }),
        ["is_ext_shared_channel"] = false,
    };

    public IReadOnlyList<PostedMessage> Private(string channel) => [.. slack.In(channel, _id).Where(message => message.OnlyFor == _id)];

    private static string Register(FakeSlack slack, string locale, string? known)
    {
        var id = known ?? "U" + Guid.NewGuid().ToString("N")[..10].ToUpperInvariant();
        slack.Locales[id] = locale;
        return id;
    }

    private static JArray Actions(JArray blocks, JObject button)
    {
        var block = blocks.OfType<JObject>().First(candidate => candidate.DescendantsAndSelf().OfType<JObject>().Any(element => JToken.DeepEquals(element, button)));
        return new JArray(new JObject { ["type"] = "button", ["action_id"] = button["action_id"], ["block_id"] = block["block_id"], ["value"] = button["value"], ["text"] = button["text"], ["action_ts"] = "1800000000.1" });
    }

    private JObject Interaction(string type) => new()
    {
        ["type"] = type,
        ["api_app_id"] = "A0COACH",
        ["token"] = "legacy",
        ["team"] = new JObject { ["id"] = FakeSlack.Team, ["domain"] = "acme" },
        ["enterprise"] = null,
        ["is_enterprise_install"] = false,
        ["user"] = new JObject { ["id"] = _id, ["username"] = "anna", ["name"] = "anna", ["team_id"] = FakeSlack.Team },
        ["trigger_id"] = slack.NextTrigger(),
    };
}
