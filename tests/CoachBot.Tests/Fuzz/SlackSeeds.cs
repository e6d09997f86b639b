using CoachBot.Tests.Slack.Fake;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Fuzz;

/// <summary>Well-formed deliveries of Slack.</summary>
internal static class SlackSeeds
{
    private static readonly string[] Events = ["message", "app_mention", "app_home_opened", "app_uninstalled", "tokens_revoked", "reaction_added"];
    private static readonly string[] Interactions = ["block_actions", "view_submission", "view_closed", "message_action", "shortcut", "block_suggestion"];
    private static readonly string[] Commands = ["help", "review Votez Durand !", "relire <!channel>", "tip", "ask why", "", "%F0%9F%98%82", "settings"];

    public static IEnumerable<FuzzRequest> All() =>
    [
        .. Events.Select(type => new FuzzRequest("slack/events", "application/json", Event(type).ToString(Formatting.None))),
        new("slack/events", "application/json", """{"type":"url_verification","challenge":"c","token":"t"}"""),
        .. Interactions.Select(type => new FuzzRequest("slack/interactivity", "application/x-www-form-urlencoded", Interaction(type).ToString(Formatting.None), "payload")),
        .. Commands.Select(text => new FuzzRequest("slack/commands", "application/x-www-form-urlencoded", Command(text))),
    ];

    private static JObject Event(string type) => new()
    {
        ["type"] = "event_callback",
        ["team_id"] = FakeSlack.Team,
        ["api_app_id"] = "A0COACH",
        ["event_id"] = "Ev1",
        ["event_time"] = 1_700_000_000,
        ["authorizations"] = new JArray(new JObject { ["team_id"] = FakeSlack.Team, ["user_id"] = FakeSlack.Bot, ["is_bot"] = true }),
        ["event"] = new JObject
        {
            ["type"] = type,
            ["channel"] = "D1",
            ["channel_type"] = "im",
            ["user"] = "U1",
            ["text"] = "Un conseil <@U0COACH> :joy:",
            ["ts"] = "1700000000.000001",
            ["event_ts"] = "1700000000.000001",
            ["tab"] = "home",
        },
    };

    private static JObject Interaction(string type) => new()
    {
        ["type"] = type,
        ["team"] = new JObject { ["id"] = FakeSlack.Team },
        ["user"] = new JObject { ["id"] = "U1" },
        ["channel"] = new JObject { ["id"] = "C1" },
        ["trigger_id"] = "1.2.3",
        ["callback_id"] = "review",
        ["response_url"] = "https://hooks.slack.com/actions/T1/2/x",
        ["container"] = new JObject { ["type"] = "message", ["message_ts"] = "1.1", ["channel_id"] = "C1" },
        ["message"] = new JObject { ["text"] = "Bonjour", ["ts"] = "1.1", ["user"] = "U2", ["blocks"] = new JArray() },
        ["actions"] = new JArray(new JObject { ["type"] = "button", ["action_id"] = "another-tip:1", ["block_id"] = "b", ["value"] = """{"verb":"another-tip"}""" }),
        ["view"] = new JObject { ["id"] = "V1", ["type"] = "modal", ["callback_id"] = "review", ["private_metadata"] = "{}", ["state"] = new JObject { ["values"] = new JObject { ["input:draft"] = new JObject { ["draft"] = new JObject { ["type"] = "plain_text_input", ["value"] = "Bonjour" } } } } },
        ["state"] = new JObject { ["values"] = new JObject() },
    };

    private static string Command(string text) =>
        $"token=t&team_id={FakeSlack.Team}&channel_id=C1&channel_name=general&user_id=U1&user_name=anna&command=%2Fcoach&text={text}&api_app_id=A0COACH&is_enterprise_install=false&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2F1&trigger_id=1.2.3";
}
