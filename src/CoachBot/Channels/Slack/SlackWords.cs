using CoachBot.Cards;
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
        PasteHint = "Vous seul le voyez. Rien n'est publié.",
        NothingPasted = "Collez un brouillon à relire.",
        PromptsTitle = "Par où commencer ?",
        SampleDraft = "Relis : Notre usine de Cholet fête ses 40 ans, portes ouvertes samedi de 10 h à 16 h.",
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
        PasteHint = "Only you see it. Nothing is posted.",
        NothingPasted = "Paste a draft to review.",
        PromptsTitle = "Where to begin?",
        SampleDraft = "Review: Our Leeds plant turns 40, open day on Saturday from 10 to 4.",
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
    public required string PasteHint { get; init; }
    public required string NothingPasted { get; init; }
    public required string PromptsTitle { get; init; }
    public required string SampleDraft { get; init; }
    public required string Installed { get; init; }
    public required string InstallCancelled { get; init; }
    public required string InstallExpired { get; init; }
    public required string InstallRefused { get; init; }

    /// <summary>Where to begin: what is shown, and what is sent. At most four.</summary>
    public IReadOnlyList<Prompt> Prompts
    {
        get
        {
            var text = CardText.In(Language);
            return [new(PasteTitle, SampleDraft), .. new[] { text.AskWhyPolitics, text.AskForTip, text.StartPractice }.Select(words => new Prompt(words, words))];
        }
    }

    public static SlackWords In(Language language) => language == Language.French ? French : English;

    /// <param name="Title">What is shown.</param>
    /// <param name="Message">What is sent.</param>
    internal sealed record Prompt(string Title, string Message);
}
