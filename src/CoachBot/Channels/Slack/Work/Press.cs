using CoachBot.Channels.Slack.BlockKit;
using CoachBot.Channels.Slack.Interactions;
using CoachBot.Channels.Slack.Replies;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.Work;

/// <summary>A press on a button of a card.</summary>
/// <param name="Data">What the bot gets: the button's data, and the inputs beside it, as Teams sends them.</param>
/// <param name="Shown">For a button that only shows more: the state that it leads to.</param>
/// <param name="Owner">Whose card it is on; null where the card does not say.</param>
internal sealed record Press(JObject Data, string? Shown, ButtonOwner? Owner)
{
    public string? Verb => (string?)(Data["verb"] as JValue);

    /// <returns>Null for what is no button of ours: a link, or an input that changed.</returns>
    public static Press? Of(Interaction interaction)
    {
        if (interaction is not { Type: InteractionType.BlockActions, Actions: [{ ActionId: { } actionId, Type: "button", Value: { } value } action, ..] })
        {
            return null;
        }

        var owner = ButtonOwner.Read(action.BlockId);
        if (actionId.StartsWith(BlockKitRenderer.ShowPrefix, StringComparison.Ordinal))
        {
            return new Press([], value, owner);
        }

        return SlackJson.Parse(value) is { } data && data["verb"] is null or JValue ? new Press(WithInputs(data, interaction.State ?? interaction.View?.State), null, owner) : null;
    }

    /// <summary>Adds what is filled in, by the inputs' own ids.</summary>
    public static JObject WithInputs(JObject data, ViewState? state)
    {
        foreach (var (id, input) in (state?.Values ?? new Dictionary<string, IReadOnlyDictionary<string, InputValue?>?>(StringComparer.Ordinal)).Values.SelectMany(block => block ?? new Dictionary<string, InputValue?>(StringComparer.Ordinal)))
        {
            if (input?.Submitted is { } submitted)
            {
                data[id] = submitted;
            }
        }

        return data;
    }
}
