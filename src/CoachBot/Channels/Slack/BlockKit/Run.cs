using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.BlockKit;

/// <summary>Words of one style in a line; with an address they are a link.</summary>
internal sealed record Run(string Text, RunStyle Style = RunStyle.None, string? Url = null)
{
    public JObject ToJson()
    {
        var json = new JObject { ["type"] = Url is null ? "text" : "link" };
        if (Url is not null)
        {
            json["url"] = Url;
        }

        json["text"] = Text;
        if (Style != RunStyle.None)
        {
            json["style"] = new JObject(Enum.GetValues<RunStyle>()
                .Where(style => style != RunStyle.None && Style.HasFlag(style))
                .Select(style => new JProperty(style.ToString().ToLowerInvariant(), true)));
        }

        return json;
    }
}
