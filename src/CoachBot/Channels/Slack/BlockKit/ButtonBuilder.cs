using System.Globalization;
using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.BlockKit;

/// <summary>Makes a button of an action; numbers them, because Slack wants every action id of a message to be another.</summary>
internal sealed class ButtonBuilder(Disclosure disclosure)
{
    private const string LinkPrefix = "coach.open:";
    private const string Submit = "submit";

    // Slack escapes & < > in what it sends back (slackapi/bolt-python, issue 513); as \u0026 they come back as they were.
    private static readonly JsonSerializerSettings Settings = new() { StringEscapeHandling = StringEscapeHandling.EscapeHtml };
    private int _count;

    /// <summary>The button; null where Slack has none for such an action or no room for what it carries.</summary>
    public JObject? Build(AdaptiveAction action) => action switch
    {
        AdaptiveExecuteAction execute => Send(execute, execute.Verb, execute.Data),
        AdaptiveSubmitAction submit => Send(submit, null, submit.Data),
        AdaptiveOpenUrlAction open => Open(open),
        AdaptiveShowCardAction show => Show(show, (disclosure.IsShown(show) ? "▾ " : "▸ ") + show.Title),
        AdaptiveToggleVisibilityAction toggle => Show(toggle, toggle.Title),
        { Fallback.Content: AdaptiveAction other } => Build(other),
        _ => null,
    };

    private JObject? Send(AdaptiveAction action, string? verb, object? data)
    {
        var json = data is null ? [] : JToken.FromObject(data) is JObject fields ? (JObject)fields.DeepClone() : new JObject { ["data"] = JToken.FromObject(data) };
        verb ??= (string?)json["verb"];
        if (verb is not null)
        {
            json["verb"] ??= verb;
        }

        var value = SlackText.Clean(JsonConvert.SerializeObject(json, Settings));
        return value.Length > SlackLimits.ButtonValue ? null : Button(action, action.Title, (string.IsNullOrEmpty(verb) ? Submit : verb) + ":", value);
    }

    private JObject? Open(AdaptiveOpenUrlAction action)
    {
        if (SafeUrl.Of(action.Url) is not { } url)
        {
            return null;
        }

        var button = Button(action, action.Title, LinkPrefix, null);
        button["url"] = url;
        return button;
    }

    private JObject Show(AdaptiveAction action, string title) => Button(action, title, BlockKitRenderer.ShowPrefix, disclosure.After(action));

    private JObject Button(AdaptiveAction action, string? title, string prefix, string? value)
    {
        var number = (++_count).ToString(CultureInfo.InvariantCulture);
        var button = new JObject
        {
            ["type"] = "button",
            ["text"] = SlackText.Plain(title, SlackLimits.ButtonText),
            ["action_id"] = TextSplitter.Split(SlackText.Clean(prefix), SlackLimits.ActionId - number.Length).First() + number,
        };
        if (value is not null)
        {
            button["value"] = value;
        }

        if (action.Style is "positive" or "destructive")
        {
            button["style"] = action.Style == "positive" ? "primary" : "danger";
        }

        return button;
    }
}
