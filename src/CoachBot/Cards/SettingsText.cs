using CoachBot.Coaching;

namespace CoachBot.Cards;

/// <summary>The words about settings and data. A text that lacks in one language does not compile.</summary>
internal sealed record SettingsText
{
    private static readonly SettingsText French = new()
    {
        Answers = "Langue des réponses",
        AnswersAuto = "Celle de mon message",
        Tone = "Le coach vous dit",
        Formal = "vous",
        Informal = "tu",
        Nudge = "Chaque semaine, m'envoyer",
        NudgeNone = "rien",
        NudgeTip = "un conseil",
        NudgePractice = "un exercice",
        Day = "Jour",
        Days = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
        Hour = "Heure",
        HourFormat = "{0} h",
        Zone = "Fuseau horaire",
        Pause = "Pause",
        PauseNone = "aucune",
        PauseKept = "jusqu'au {0}",
        PauseDays = "{0} jours",
        Retention = "Effacer ce que j'écris après",
        RetentionDefault = "{0} jours (règle de l'organisation)",
        RetentionDays = "{0} jours",
        RetentionDay = "1 jour",
        Save = "Enregistrer",
        Saved = "C'est enregistré.",
        NudgesInPrivate = "Les envois se règlent dans notre conversation privée : ici, tout le monde les verrait. Le reste est enregistré.",
        DataInPrivate = "Demandez-le-moi dans notre conversation privée : ici, tout le monde verrait vos brouillons.",
        FileNote = "Tout est dans le fichier JSON qui suit, pour le garder.",
        KeptDays = "Effacé après",
    };

    private static readonly SettingsText InformalFrench = French with
    {
        Tone = "Le coach te dit",
        DataInPrivate = "Demande-le-moi dans notre conversation privée : ici, tout le monde verrait tes brouillons.",
    };

    private static readonly SettingsText English = new()
    {
        Answers = "Language of the answers",
        AnswersAuto = "That of my message",
        Tone = "In French the coach says",
        Formal = "vous",
        Informal = "tu",
        Nudge = "Each week, send me",
        NudgeNone = "nothing",
        NudgeTip = "a tip",
        NudgePractice = "an exercise",
        Day = "Day",
        Days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
        Hour = "Hour",
        HourFormat = "{0}:00",
        Zone = "Time zone",
        Pause = "Pause",
        PauseNone = "none",
        PauseKept = "until {0}",
        PauseDays = "{0} days",
        Retention = "Erase what I write after",
        RetentionDefault = "{0} days (the organisation's rule)",
        RetentionDays = "{0} days",
        RetentionDay = "1 day",
        Save = "Save",
        Saved = "Saved.",
        NudgesInPrivate = "What is sent each week is set in our private chat: here everybody would see it. The rest is saved.",
        DataInPrivate = "Ask me in our private chat: here everybody would see your drafts.",
        FileNote = "All of it is in the JSON file that follows, for you to keep.",
        KeptDays = "Erased after",
    };

    public required string Answers { get; init; }
    public required string AnswersAuto { get; init; }
    public required string Tone { get; init; }
    public required string Formal { get; init; }
    public required string Informal { get; init; }
    public required string Nudge { get; init; }
    public required string NudgeNone { get; init; }
    public required string NudgeTip { get; init; }
    public required string NudgePractice { get; init; }
    public required string Day { get; init; }

    /// <summary>From Sunday, as <see cref="DayOfWeek"/> counts.</summary>
    public required IReadOnlyList<string> Days { get; init; }
    public required string Hour { get; init; }
    public required string HourFormat { get; init; }
    public required string Zone { get; init; }
    public required string Pause { get; init; }
    public required string PauseNone { get; init; }
    public required string PauseKept { get; init; }
    public required string PauseDays { get; init; }
    public required string Retention { get; init; }
    public required string RetentionDefault { get; init; }
    public required string RetentionDays { get; init; }
    public required string RetentionDay { get; init; }
    public required string Save { get; init; }
    public required string Saved { get; init; }
    public required string NudgesInPrivate { get; init; }
    public required string DataInPrivate { get; init; }
    public required string FileNote { get; init; }
    public required string KeptDays { get; init; }

    public static SettingsText In(Language language, bool informal) =>
        language != Language.French ? English : informal ? InformalFrench : French;
}
