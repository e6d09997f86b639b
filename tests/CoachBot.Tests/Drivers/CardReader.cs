using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Drivers;

/// <summary>Finds things on a card by what the coaching contract promises: element ids and verbs.</summary>
public sealed class CardReader(JObject card)
{
    public JObject Card => card;

    public string FallbackText => (string)card["fallbackText"]!;

    public string Language => (string)card["lang"]!;

    /// <summary>The ids of all elements, in the order of the card.</summary>
    public IReadOnlyList<string> Ids => [.. Elements().Select(element => (string?)element["id"]).OfType<string>()];

    /// <summary>Every word a person can read on the card.</summary>
    public string Words => string.Join('\n', card.Descendants().OfType<JProperty>().Where(property => property.Name is "text" or "title" or "value").Select(property => property.Value.ToString()));

    /// <summary>Whether an activity carries a card, and not a file or a text beside one.</summary>
    public static bool IsCard(JObject activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return (string?)activity.SelectToken("attachments[0].contentType") == "application/vnd.microsoft.card.adaptive";
    }

    public static CardReader In(JObject activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var attachment = Assert.Single(activity["attachments"]!);
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)attachment["contentType"]);
        return new CardReader((JObject)attachment["content"]!);
    }

    public JObject Element(string id)
    {
        Assert.True(Ids.Contains(id), $"no '{id}' on: {Words}");
        return Assert.Single(Elements(), element => (string?)element["id"] == id);
    }

    /// <summary>The words of an element and all it holds.</summary>
    public string TextOf(string id) => string.Concat(Element(id).DescendantsAndSelf().OfType<JObject>().Select(element => (string?)element["text"]));

    /// <summary>The buttons with a verb, as a channel sends them back.</summary>
    public IReadOnlyList<JObject> Buttons(string verb) =>
        [.. card.Descendants().OfType<JObject>().Where(action => (string?)action["type"] == "Action.Execute" && (string?)action["verb"] == verb)];

    private IEnumerable<JObject> Elements() => card.Descendants().OfType<JObject>().Where(element => element["type"] is not null);
}
