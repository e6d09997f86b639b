using System.Security.Cryptography;
using System.Text;
using AdaptiveCards;
using CoachBot.State;
using Microsoft.Bot.Builder;

namespace CoachBot.Channels.Slack.Replies;

/// <summary>
/// Slack has no parts of a message that open: a press comes back to us, and the card must be there. Only cards with such
/// buttons are kept, few a person, and forgotten with the person.
/// </summary>
internal sealed class KeptCards(IStorage storage)
{
    private const int MostCards = 10;

    /// <returns>The card's id.</returns>
    public async Task<string> KeepAsync(SlackPlace place, AdaptiveCard card, CancellationToken cancellationToken)
    {
        var json = card.ToJson();
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)))[..16];
        var list = await ReadAsync(place, cancellationToken);
        if (list.Cards.TrueForAll(kept => kept.Id != id))
        {
            list.Cards.Add(new KeptCard(id, json));
            list.Cards.RemoveRange(0, Math.Max(0, list.Cards.Count - MostCards));
            await storage.WriteAsync(Key(place), list, cancellationToken);
        }

        return id;
    }

    public async Task<AdaptiveCard?> FindAsync(SlackPlace place, string id, CancellationToken cancellationToken) =>
        (await ReadAsync(place, cancellationToken)).Cards.Find(kept => kept.Id == id) is { } found ? AdaptiveCard.FromJson(found.Card).Card : null;

    private async Task<KeptCardList> ReadAsync(SlackPlace place, CancellationToken cancellationToken) =>
        await storage.FindAsync<KeptCardList>(Key(place), cancellationToken) ?? new KeptCardList();

    private static string Key(SlackPlace place) => place.Person.Key("cards");
}
