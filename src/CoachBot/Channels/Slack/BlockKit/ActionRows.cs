using AdaptiveCards;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.BlockKit;

/// <summary>Buttons side by side; where a title is long each gets a line of its own, because phones cut the titles of buttons.</summary>
internal sealed class ActionRows(CardRendering rendering, ButtonBuilder buttons)
{
    private readonly List<JObject> _row = [];

    public void Add(IReadOnlyList<AdaptiveAction> actions)
    {
        var lines = actions.Any(action => action.Title?.Length > SlackLimits.ReadableButton);
        foreach (var action in actions)
        {
            Add(action, lines);
            if (_row.Count == SlackLimits.Actions)
            {
                EndRow();
            }
        }

        EndRow();
    }

    private void Add(AdaptiveAction action, bool line)
    {
        var title = SlackText.Clean(action.Title ?? "");
        if (buttons.Build(action) is not { } button)
        {
            EndRow();
            rendering.NotShown(title.Length > 0 ? title : action.Type);
        }
        else if (line)
        {
            rendering.Blocks.Add(Line(title, button));
        }
        else
        {
            _row.Add(button);
        }
    }

    private static JObject Line(string title, JObject button)
    {
        if (!string.IsNullOrWhiteSpace(title))
        {
            button["accessibility_label"] = SlackText.Shorten(title, SlackLimits.AccessibilityLabel);
        }

        button["text"] = SlackText.Plain("→", SlackLimits.ButtonText);
        return new JObject { ["type"] = "section", ["text"] = SlackText.Plain(title, SlackLimits.Passage), ["accessory"] = button };
    }

    private void EndRow()
    {
        if (_row.Count > 0)
        {
            rendering.Blocks.Add(new JObject { ["type"] = "actions", ["elements"] = new JArray(_row) });
            _row.Clear();
        }
    }
}
