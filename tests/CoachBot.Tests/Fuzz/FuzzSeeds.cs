using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Fuzz;

/// <summary>Well-formed requests to every endpoint that takes some, for the mutator to spoil.</summary>
internal static class FuzzSeeds
{
    private static readonly string[] Texts =
    [
        "Votez Durand dimanche, son adversaire est un clown !", "Our Q3 numbers will surprise the market, stay tuned 😂", "Pourquoi éviter la politique ?", "give me a tip about crisis",
        "entraîne-moi", "we have a bad buzz", "aide", "langue anglais", "mes données", "oublie-moi", "relis : « Fiers de nos équipes #RSE »", "مرحبا بالعالم", "👩‍👩‍👧‍👦🏳️‍🌈", "<at>Coach</at> un conseil",
    ];

    private static readonly string[] Verbs =
    [
        "apply-fix", "apply-all", "rewrite", "explain", "dismiss-finding", "request-approval", "approve", "request-changes", "another-tip", "ask", "start-practice", "set-language", "answer-exercise", "crisis-next",
    ];

    private static readonly string[] Types = ["conversationUpdate", "installationUpdate", "messageUpdate", "messageDelete", "messageReaction", "typing", "event", "endOfConversation", "trace"];

    private static readonly string[] Invokes =
    [
        "adaptiveCard/action", "composeExtension/fetchTask", "composeExtension/submitAction", "composeExtension/query", "task/fetch", "task/submit", "message/submitAction", "signin/verifyState", "fileConsent/invoke",
    ];

    private static readonly string[] Pages = ["health/live", "health/ready", "privacy", "slack/install", "slack/oauth?code=1&state=2", "slack/oauth?error=access_denied", "?x=%00", "api/messages"];

    public static IReadOnlyList<FuzzRequest> All() =>
    [
        .. Activities().SelectMany(ToChannels),
        .. SlackSeeds.All(),
        .. Pages.Select(page => new FuzzRequest(page, null, "")),
    ];

    private static IEnumerable<FuzzRequest> ToChannels(JObject activity) =>
    [
        new("api/messages", "application/json", activity.ToString()),
        new("web/activities", "application/json", activity.ToString()),
    ];

    private static IEnumerable<JObject> Activities() =>
    [
        .. Texts.Select(text => Activity("message", ("text", text))),
        .. Verbs.Select(verb => Activity("message", ("value", Button(verb)))),
        .. Verbs.Select(verb => Activity("invoke", ("name", "adaptiveCard/action"), ("value", new JObject { ["action"] = new JObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = Button(verb) } }))),
        .. Invokes.Select(name => Activity("invoke", ("name", name), ("value", new JObject { ["commandId"] = "review", ["commandContext"] = "message", ["data"] = Button("apply-all"), ["messagePayload"] = new JObject { ["body"] = new JObject { ["content"] = "<div>Bonjour <b>à tous</b></div>", ["contentType"] = "html" } } }))),
        .. Types.Select(type => Activity(type, ("membersAdded", new JArray(new JObject { ["id"] = "u" })), ("action", "add"), ("text", "Bonjour"))),
    ];

    private static JObject Button(string verb) => new()
    {
        ["verb"] = verb,
        ["draft"] = "0123456789ab",
        ["rule"] = "politics",
        ["number"] = 1,
        ["question"] = "Pourquoi ?",
        ["answer"] = "b",
        ["topic"] = "crisis",
        ["language"] = "fr",
    };

    private static JObject Activity(string type, params (string Name, JToken Value)[] properties)
    {
        var activity = JObject.Parse("""
            {"id":"1","channelId":"emulator","serviceUrl":"http://localhost:9","deliveryMode":"expectReplies","locale":"fr-FR","timestamp":"2026-11-25T09:00:00Z",
             "from":{"id":"u","name":"U"},"recipient":{"id":"coach"},"conversation":{"id":"c","conversationType":"personal","tenantId":"t"},
             "channelData":{"tenant":{"id":"t"}},"entities":[{"type":"mention","mentioned":{"id":"coach"},"text":"<at>Coach</at>"}],"attachments":[]}
            """);
        activity["type"] = type;
        foreach (var (name, value) in properties)
        {
            activity[name] = value;
        }

        return activity;
    }
}
