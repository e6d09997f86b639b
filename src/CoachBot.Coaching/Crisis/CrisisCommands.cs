using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.Crisis;

/// <summary>The words that steer the conversation, where nothing else stands in the message.</summary>
internal static class CrisisCommands
{
    private static readonly Dictionary<CrisisCommand, string[]> Words = new()
    {
        [CrisisCommand.Back] = ["retour", "arriere", "en arriere", "revenir", "revenir en arriere", "precedent", "question precedente", "back", "go back", "previous"],
        [CrisisCommand.Pause] = ["pause", "en pause", "une pause", "attends", "attendez", "wait", "hold on", "pause it"],
        [CrisisCommand.Leave] = ["quitter", "sortir", "partir", "arreter", "arrete", "stop", "annuler", "leave", "quit", "exit", "cancel"],
        [CrisisCommand.Resume] = ["reprendre", "reprends", "reprenons", "on reprend", "continuer la crise", "resume", "take up again"],
        [CrisisCommand.Next] = ["suite", "la suite", "suivant", "continuer", "continue", "ok", "c'est fait", "fait", "d'accord", "oui", "next", "go on", "done", "yes", "okay"],
        [CrisisCommand.StartOver] = ["recommencer", "repartir de zero", "nouvelle crise", "start over", "restart", "new crisis"],
    };

    private static readonly Dictionary<string, CrisisCommand> ByWord =
        Words.SelectMany(pair => pair.Value.Select(word => (word, pair.Key))).ToDictionary(pair => pair.word, pair => pair.Key, StringComparer.Ordinal);

    private static readonly int Longest = ByWord.Keys.Max(word => word.Length);

    public static CrisisCommand? Read(string text)
    {
        var trimmed = text.AsSpan().Trim().TrimEnd(".!… ");
        return trimmed.Length <= Longest && ByWord.TryGetValue(Fold.Text(trimmed), out var command) ? command : null;
    }
}
