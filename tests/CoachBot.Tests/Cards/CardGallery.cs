using CoachBot.Tests.Drivers;

namespace CoachBot.Tests.Cards;

/// <summary>Every kind of card the coach answers with, in both languages, as a channel receives it.</summary>
internal static class CardGallery
{
    private static readonly string[] Messages =
    [
        "Enfin un gouvernement qui écoute les PME ! Lettre : http://exemple.fr/lettre #pme #industrie #emploi",
        "At last a government that listens! Letter: http://example.com/letter #sme #industry #jobs",
        "Our Leeds plant turns 40: open day on Saturday from 10 to 4.",
        "Pourquoi éviter la politique ?", "Why stay out of politics?", "Combien de tweets par semaine Elon Musk publie-t-il ?",
        "un conseil", "a tip about crisis", "help", "aide", "langue anglais", "settings", "mes données", "entraîne-moi", "drill me", "stop", "crise", "crisis", "Un incendie à Melun ce matin.", "mes données", "oublie-moi", "",
    ];

    private static readonly string[] Verbs =
    [
        "explain", "apply-fix", "apply-all", "rewrite", "dismiss-finding", "ask", "another-tip", "set-language", "answer-exercise", "skip-exercise", "leave-practice", "retry-exercise",
        "start-practice", "crisis-next", "crisis-back", "crisis-pause", "crisis-resume", "crisis-start-over", "crisis-leave",
    ];

    public static async Task<IReadOnlyList<CardReader>> CollectAsync(Uri address)
    {
        using var client = new BotClient(address);
        var cards = new List<CardReader>();
        foreach (var message in Messages)
        {
            var card = await client.SayAsync(message);
            cards.Add(card);
            foreach (var verb in Verbs)
            {
                if (card.Buttons(verb) is [var first, ..])
                {
                    cards.Add(await client.PressAsync(first));
                }
            }
        }

        return cards;
    }
}
