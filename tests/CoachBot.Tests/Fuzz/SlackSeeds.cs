using CoachBot.Channels.Slack;
using CoachBot.Channels.Slack.Views;
using CoachBot.Tests.Slack.Fake;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Fuzz;

/// <summary>Well-formed deliveries of Slack.</summary>
internal static class SlackSeeds
{
    private const string Channel = "C0GENERAL";

    private static readonly string[] Commands = ["help", "review ", "relire ", "tip ", "ask ", "", "settings", "crise", "exercice"];
    private static readonly string[] Others = ["app_uninstalled", "tokens_revoked", "reaction_added", "channel_rename"];
    private static readonly string[] Envelopes = ["url_verification", "app_rate_limited", "event_callback"];

    public static IReadOnlyList<Func<FuzzScene, FuzzRequest>> All =>
    [
        scene => Event(scene, Message(scene, Direct(scene), "im", scene.Text())),
        scene => Event(scene, Message(scene, Channel, "channel", $"<@{FakeSlack.Bot}> {scene.Text()}")),
        scene => Event(scene, new JObject { ["type"] = "app_home_opened", ["user"] = scene.User, ["channel"] = Direct(scene), ["tab"] = scene.Mutator.Pick(["home", "messages"]) }),
        scene => Event(scene, new JObject { ["type"] = scene.Mutator.Pick(Others), ["user"] = scene.User, ["tokens"] = new JObject { ["bot"] = new JArray("U") } }),
        scene => new("slack/events", FuzzBody.Json, new JObject { ["type"] = scene.Mutator.Pick(Envelopes), ["challenge"] = scene.Id, ["team_id"] = scene.Tenant }),
        scene => new("slack/commands", FuzzBody.Form, Command(scene)),
        scene => Interaction(scene, "block_actions", PressOnMessage(scene)),
        scene => Interaction(scene, "block_actions", PressInView(scene)),
        scene => Interaction(scene, "view_submission", Submission(scene)),
        scene => Interaction(scene, "shortcut", new JObject { ["callback_id"] = ViewName.ReviewDraft }),
        scene => Interaction(scene, "message_action", new JObject { ["callback_id"] = ViewName.ReviewMessage, ["message"] = new JObject { ["text"] = scene.Text(), ["ts"] = scene.Slack.NextTs(), ["user"] = "U2" } }),
        scene => Interaction(scene, scene.Mutator.Pick(["view_closed", "block_suggestion"]), Submission(scene)),
    ];

    private static string Direct(FuzzScene scene) => "D" + scene.User[1..];

    private static FuzzRequest Event(FuzzScene scene, JObject happened) =>
        new("slack/events", FuzzBody.Json, SlackPerson.Envelope(happened, "Ev" + scene.Id, scene.Tenant));

    private static JObject Message(FuzzScene scene, string channel, string kind, string text)
    {
        var ts = scene.Slack.NextTs();
        return new() { ["type"] = "message", ["channel"] = channel, ["channel_type"] = kind, ["user"] = scene.User, ["text"] = text, ["ts"] = ts, ["event_ts"] = ts };
    }

    private static JObject Command(FuzzScene scene) => new()
    {
        ["token"] = "legacy",
        ["team_id"] = scene.Tenant,
        ["channel_id"] = Channel,
        ["user_id"] = scene.User,
        ["command"] = "/coach",
        ["text"] = scene.Mutator.Pick(Commands) + (scene.Mutator.OneIn(2) ? "" : scene.Text()),
        ["is_enterprise_install"] = "false",
        ["response_url"] = scene.Slack.NextResponseUrl(Channel, scene.User),
        ["trigger_id"] = scene.Slack.NextTrigger(),
    };

    private static FuzzRequest Interaction(FuzzScene scene, string type, JObject more)
    {
        var payload = new JObject
        {
            ["type"] = type,
            ["team"] = new JObject { ["id"] = scene.Tenant },
            ["user"] = new JObject { ["id"] = scene.User, ["team_id"] = scene.Tenant },
            ["trigger_id"] = scene.Slack.NextTrigger(),
        };
        payload.Merge(more);
        return new("slack/interactivity", FuzzBody.Payload, payload);
    }

    /// <summary>A button on a message that the coach posted, or one of our making on a message that is gone.</summary>
    private static JObject PressOnMessage(FuzzScene scene)
    {
        var message = scene.Mutator.OneIn(3) || scene.Slack.Messages.Take(50).ToArray() is not { Length: > 0 } posted ? null : scene.Mutator.Pick(posted).Value;
        var (channel, ts) = (message?.Channel ?? Channel, message?.Ts ?? "1.1");
        return new JObject
        {
            ["channel"] = new JObject { ["id"] = channel },
            ["container"] = new JObject { ["type"] = "message", ["message_ts"] = ts, ["channel_id"] = channel, ["thread_ts"] = message?.ThreadTs, ["is_ephemeral"] = message?.OnlyFor is not null },
            ["message"] = new JObject { ["ts"] = ts, ["text"] = message?.Text, ["thread_ts"] = message?.ThreadTs },
            ["response_url"] = scene.Slack.NextResponseUrl(channel, scene.User, message?.Ts),
            ["state"] = State(scene),
            ["actions"] = new JArray(Action(scene, message?.Blocks)),
        };
    }

    private static JObject PressInView(FuzzScene scene)
    {
        var shown = scene.Slack.Views.Take(50).ToArray() is { Length: > 0 } views && !scene.Mutator.OneIn(3) ? scene.Mutator.Pick(views) : new(scene.User, []);
        var isHome = shown.Key.StartsWith('U');
        return new JObject
        {
            ["container"] = new JObject { ["type"] = "view", ["view_id"] = isHome ? "V0HOME" : shown.Key },
            ["view"] = new JObject { ["id"] = isHome ? "V0HOME" : shown.Key, ["type"] = isHome ? "home" : "modal", ["callback_id"] = ViewName.Card, ["private_metadata"] = shown.Value["private_metadata"], ["state"] = State(scene) },
            ["actions"] = new JArray(Action(scene, shown.Value["blocks"] as JArray)),
        };
    }

    private static JObject Submission(FuzzScene scene) => new()
    {
        ["view"] = new JObject
        {
            ["id"] = "V1",
            ["type"] = "modal",
            ["callback_id"] = scene.Mutator.Pick([ViewName.Paste, ViewName.Card]),
            ["private_metadata"] = scene.Button().ToString(Formatting.None),
            ["state"] = State(scene),
        },
    };

    private static JObject State(FuzzScene scene) => new()
    {
        ["values"] = new JObject
        {
            [PasteModal.BlockId] = new JObject { [PasteModal.InputId] = new JObject { ["type"] = "plain_text_input", ["value"] = scene.Text() } },
            ["input:answer"] = new JObject { ["answer"] = new JObject { ["type"] = "radio_buttons", ["selected_option"] = new JObject { ["value"] = "b" } } },
            ["input:set-tone"] = new JObject { ["set-tone"] = new JObject { ["type"] = "checkboxes", ["selected_options"] = new JArray(new JObject { ["value"] = "tu" }) } },
        },
    };

    private static JObject Action(FuzzScene scene, JArray? blocks)
    {
        var shown = (blocks ?? []).OfType<JObject>().SelectMany(block => block.Descendants().OfType<JObject>().Where(element => (string?)element["type"] == "button").Select(button => (Block: block, Button: button))).ToArray();
        var (block, button) = shown.Length > 0 ? scene.Mutator.Pick(shown) : (new JObject(), new JObject { ["action_id"] = "made:1", ["value"] = scene.Button().ToString(Formatting.None) });
        return new() { ["type"] = "button", ["action_id"] = button["action_id"], ["block_id"] = block["block_id"] ?? "b", ["value"] = button["value"], ["action_ts"] = scene.Slack.NextTs() };
    }
}
