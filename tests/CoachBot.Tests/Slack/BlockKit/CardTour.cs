using CoachBot.Coaching;
using CoachBot.Tests.Approvals;
using CoachBot.Tests.Cards;
using CoachBot.Tests.Drivers;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack.BlockKit;

/// <summary>The gallery, and whatever card can be reached from it: a whole crisis, and each button of each kind of card in each language.</summary>
public sealed class CardTour : IAsyncLifetime, IAsyncDisposable
{
    private const int MostPresses = 200;

    private static readonly string[] Starts =
    [
        "Enfin un gouvernement qui bosse, pas comme ces incapables ! On rachète Dupont lundi. Appelez le 06 39 98 27 41. MDR 😂😂😂😂 http://bit.ly/x #un #deux #trois",
        "At last a government that works, unlike those idiots! We buy Smith on Monday. Call 07700 900461. LOL 😂😂😂😂 http://bit.ly/x #one #two #three",
        "aide", "help", "entraîne-moi", "drill me", "crise", "We have a bad buzz", "mes données", "settings", "How many people work here?",
    ];

    private static readonly string[][] Crises =
    [
        ["crise", "Un incendie à Melun ce matin.", "Deux blessés légers.", "Les secours sont là.", "La préfecture.", "Nous ouvrons une enquête.", "Point à 15 h.", "oui", "mes données"],
        ["crisis", "A fire at our Leeds plant <!channel>.", "Two people lightly hurt.", "The fire brigade is there.", "The council.", "We investigate.", "News at 3 pm.", "yes", "my data"],
    ];

    private readonly CoachApp _app = new();

    /// <summary>All cards, each once.</summary>
    public IReadOnlyList<CardReader> Cards { get; private set; } = [];

    /// <summary>A card of each kind.</summary>
    public IEnumerable<CardReader> Kinds => Cards.DistinctBy(card => card.Ids[0], StringComparer.Ordinal);

    public Uri Address => _app.Address;

    public async Task InitializeAsync()
    {
        await _app.InitializeAsync();
        var cards = new List<CardReader>(await CardGallery.CollectAsync(Address));
        foreach (var messages in Crises.Append(Starts))
        {
            using var client = new BotClient(Address);
            foreach (var message in messages)
            {
                cards.Add(await client.SayAsync(message));
            }

            cards.AddRange(await PressAllAsync(client, cards.TakeLast(messages.Length)));
        }

        cards.AddRange(Samples.Cards(Language.French).Concat(Samples.Cards(Language.English)));
        Cards = [.. cards.DistinctBy(card => card.Card.ToString(), StringComparer.Ordinal)];
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    private static async Task<IReadOnlyList<CardReader>> PressAllAsync(BotClient client, IEnumerable<CardReader> start)
    {
        var (waiting, reached, pressed) = (new Queue<CardReader>(start), new List<CardReader>(), new HashSet<string>(StringComparer.Ordinal));
        while (reached.Count < MostPresses && waiting.TryDequeue(out var card))
        {
            foreach (var button in card.Card.Descendants().OfType<JObject>().Where(action => (string?)action["type"] == "Action.Execute").ToList())
            {
                if (pressed.Add($"{card.Ids[0]} {card.Language} {button["verb"]} {button["data"]!["rule"]}"))
                {
                    reached.Add(await client.PressAsync(button));
                    waiting.Enqueue(reached[^1]);
                }
            }
        }

        return reached;
    }
}
