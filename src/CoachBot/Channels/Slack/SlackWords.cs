using CoachBot.Coaching;

namespace CoachBot.Channels.Slack;

/// <summary>The words that only people in Slack see, in one language. A text that lacks in one language does not compile.</summary>
internal sealed record SlackWords
{
    private static readonly SlackWords French = new()
    {
        Language = Language.French,
        Thinking = "réfléchit…",
        ModalTitle = "Coach",
        Close = "Fermer",
        Send = "Envoyer",
        PasteTitle = "Relire un brouillon",
        PasteLabel = "Votre brouillon",
        PasteHint = "Vous seul le voyez. Rien n'est publié.",
        Review = "Relire",
        NothingPasted = "Collez un brouillon à relire.",
        PromptsTitle = "Par où commencer ?",
        Prompts =
        [
            new("Relire un brouillon", "Relis : Notre usine de Cholet fête ses 40 ans, portes ouvertes samedi de 10 h à 16 h."),
            new("Pourquoi éviter la politique ?", "Pourquoi éviter la politique ?"),
            new("Un conseil", "un conseil"),
            new("M'entraîner", "entraîne-moi"),
        ],
        Installed = "Le coach est installé. Ouvrez Slack et écrivez-lui « aide ».",
        InstallCancelled = "L'installation a été annulée. Rien n'est installé.",
        InstallExpired = "Ce lien d'installation a expiré ou a déjà servi. Recommencez depuis /slack/install.",
        InstallRefused = "Slack a refusé l'installation ({0}). Recommencez depuis /slack/install.",
    };

    private static readonly SlackWords English = new()
    {
        Language = Language.English,
        Thinking = "is thinking…",
        ModalTitle = "Coach",
        Close = "Close",
        Send = "Send",
        PasteTitle = "Review a draft",
        PasteLabel = "Your draft",
        PasteHint = "Only you see it. Nothing is posted.",
        Review = "Review",
        NothingPasted = "Paste a draft to review.",
        PromptsTitle = "Where to begin?",
        Prompts =
        [
            new("Review a draft", "Review: Our Leeds plant turns 40, open day on Saturday from 10 to 4."),
            new("Why stay out of politics?", "Why stay out of politics?"),
            new("A tip", "a tip"),
            new("Practise", "practice"),
        ],
        Installed = "The coach is installed. Open Slack and write “help” to it.",
        InstallCancelled = "The installation was cancelled. Nothing is installed.",
        InstallExpired = "This installation link has expired or was used before. Start again from /slack/install.",
        InstallRefused = "Slack refused the installation ({0}). Start again from /slack/install.",
    };

    public required Language Language { get; init; }

    /// <summary>Follows the app's name while an answer is being made.</summary>
    public required string Thinking { get; init; }
    public required string ModalTitle { get; init; }
    public required string Close { get; init; }
    public required string Send { get; init; }
    public required string PasteTitle { get; init; }
    public required string PasteLabel { get; init; }
    public required string PasteHint { get; init; }
    public required string Review { get; init; }
    public required string NothingPasted { get; init; }
    public required string PromptsTitle { get; init; }

    /// <summary>At most four.</summary>
    public required IReadOnlyList<Prompt> Prompts { get; init; }
    public required string Installed { get; init; }
    public required string InstallCancelled { get; init; }
    public required string InstallExpired { get; init; }
    public required string InstallRefused { get; init; }

    public static SlackWords In(Language language) => language == Language.French ? French : English;

    /// <param name="Title">What is shown.</param>
    /// <param name="Message">What is sent.</param>
    internal sealed record Prompt(string Title, string Message);
}
