using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.BlockKit;

internal static class ViewBuilder
{
    private const string SubmitWhereNoneIsNamed = "OK";

    public static JObject Build(ModalFrame frame, JArray blocks)
    {
        Require(frame.CallbackId.Length <= SlackLimits.CallbackId, nameof(frame.CallbackId), SlackLimits.CallbackId);
        Require(frame.PrivateMetadata.Length <= SlackLimits.PrivateMetadata, nameof(frame.PrivateMetadata), SlackLimits.PrivateMetadata);
        var view = new JObject { ["type"] = frame.IsHome ? "home" : "modal" };
        if (!frame.IsHome)
        {
            Surround(view, frame, hasInput: blocks.Any(block => (string?)block["type"] == "input"));
        }

        view["blocks"] = blocks;
        Add(view, "callback_id", frame.CallbackId);
        Add(view, "private_metadata", frame.PrivateMetadata);
        return view;
    }

    private static void Surround(JObject view, ModalFrame frame, bool hasInput)
    {
        view["title"] = SlackText.Plain(frame.Title, SlackLimits.ViewTitle);
        if ((frame.Submit ?? (hasInput ? SubmitWhereNoneIsNamed : null)) is { } submit)
        {
            view["submit"] = SlackText.Plain(submit, SlackLimits.ViewTitle);
        }

        if (frame.Close is { } close)
        {
            view["close"] = SlackText.Plain(close, SlackLimits.ViewTitle);
        }
    }

    private static void Add(JObject view, string name, string value)
    {
        if (value.Length > 0)
        {
            view[name] = SlackText.Clean(value);
        }
    }

    private static void Require(bool fits, string name, int most)
    {
        if (!fits)
        {
            throw new ArgumentException($"Slack takes at most {most} characters of {name}.", name);
        }
    }
}
