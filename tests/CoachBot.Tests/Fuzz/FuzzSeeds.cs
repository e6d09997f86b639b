using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Fuzz;

/// <summary>Well-formed requests to every endpoint that takes some, for the mutator to spoil.</summary>
internal static class FuzzSeeds
{
    private static readonly string[] Types = ["conversationUpdate", "installationUpdate", "messageUpdate", "messageDelete", "messageReaction", "typing", "event", "endOfConversation", "trace"];

    private static readonly string[] Invokes =
    [
        "composeExtension/fetchTask", "composeExtension/submitAction", "composeExtension/query", "task/fetch", "task/submit", "message/submitAction", "signin/verifyState", "fileConsent/invoke",
    ];

    private static readonly string[] Pages = ["health/live", "health/ready", "privacy", "slack/install", "slack/oauth?code=1&state=2", "slack/oauth?error=access_denied", "?x=%00", "api/messages"];

    private static readonly Func<FuzzScene, FuzzRequest>[] Seeds =
    [
        scene => ToBot(scene, Message(scene)),
        scene => ToBot(scene, Message(scene)),
        scene => ToBot(scene, Activity(scene, "message", ("value", scene.Button()))),
        scene => ToBot(scene, Press(scene)),
        scene => ToBot(scene, Press(scene)),
        scene => ToBot(scene, Invoke(scene)),
        scene => ToBot(scene, Other(scene)),
        .. SlackSeeds.All,
        scene => new(scene.Mutator.Pick(Pages), FuzzBody.None, []),
    ];

    public static FuzzRequest Next(FuzzScene scene) => scene.Mutator.Pick(Seeds)(scene);

    private static FuzzRequest ToBot(FuzzScene scene, JObject activity) => new(scene.Mutator.OneIn(3) ? "web/activities" : "api/messages", FuzzBody.Json, activity);

    private static JObject Message(FuzzScene scene) => Activity(scene, "message", ("text", scene.Text()));

    private static JObject Press(FuzzScene scene)
    {
        var data = scene.Button();
        return Activity(scene, "invoke", ("name", "adaptiveCard/action"), ("value", new JObject { ["action"] = new JObject { ["type"] = "Action.Execute", ["verb"] = data["verb"], ["data"] = data } }));
    }

    private static JObject Invoke(FuzzScene scene) => Activity(
        scene, "invoke", ("name", scene.Mutator.Pick(Invokes)),
        ("value", new JObject
        {
            ["commandId"] = "review",
            ["commandContext"] = "message",
            ["data"] = scene.Button(),
            ["messagePayload"] = new JObject { ["body"] = new JObject { ["content"] = $"<div>{scene.Text()} <b>!</b></div>", ["contentType"] = "html" } },
            ["actionName"] = "feedback",
            ["actionValue"] = new JObject { ["reaction"] = scene.Mutator.Pick(["like", "dislike"]), ["feedback"] = new JObject { ["feedbackText"] = scene.Text() }.ToString() },
        }));

    private static JObject Other(FuzzScene scene) => Activity(
        scene, scene.Mutator.Pick(Types), ("membersAdded", new JArray(new JObject { ["id"] = scene.User })), ("action", scene.Mutator.Pick(["add", "remove"])), ("text", scene.Text()));

    private static JObject Activity(FuzzScene scene, string type, params (string Name, JToken? Value)[] properties)
    {
        var isGroup = scene.Mutator.OneIn(4);
        var activity = new JObject
        {
            ["type"] = type,
            ["id"] = scene.Id,
            ["channelId"] = scene.Mutator.Pick(["emulator", "msteams"]),
            ["serviceUrl"] = scene.Connector,
            ["deliveryMode"] = scene.Mutator.OneIn(4) ? null : "expectReplies",
            ["locale"] = scene.Mutator.Pick(["fr-FR", "en-US", "de"]),
            ["timestamp"] = "2026-11-25T09:00:00Z",
            ["from"] = new JObject { ["id"] = scene.User, ["name"] = "U" },
            ["recipient"] = new JObject { ["id"] = "coach" },
            ["conversation"] = new JObject { ["id"] = "c-" + scene.User, ["conversationType"] = isGroup ? "groupChat" : "personal", ["tenantId"] = scene.Tenant },
            ["channelData"] = new JObject { ["tenant"] = new JObject { ["id"] = scene.Tenant } },
            ["entities"] = new JArray(new JObject { ["type"] = "mention", ["mentioned"] = new JObject { ["id"] = "coach" }, ["text"] = "<at>Coach</at>" }),
            ["attachments"] = new JArray(),
            ["replyToId"] = "1",
        };
        foreach (var (name, value) in properties)
        {
            activity[name] = value;
        }

        return activity;
    }
}
