using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.Coaching.SecondReading;

namespace CoachBot.Model;

/// <summary>The words on the cards that have to do with the second reader, in one language.</summary>
internal sealed record ModelText
{
    private static readonly ModelText French = new()
    {
        SuggestedBy = "✨ Suggéré par un modèle de langage, vérifié par les règles",
        Doubt = "✨ Le modèle en doute",
        ForInstance = "✨ Par exemple",
        Reader = "Second lecteur",
        ReadBy = "{0} brouillon(s) relus par un modèle",
        Refused = "refusé par vous",
        RefusalKept = "Je garde seulement votre refus du modèle de langage, pour ne rien lui envoyer.",
        Notice = "✨ Un modèle de langage ({0}) relit aussi vos brouillons après les règles ; mots de passe et données personnelles lui sont cachés. Il peut ajouter une remarque, jamais lever un blocage. Vous pouvez vous en passer, ici ou dans les réglages.",
        Without = "Sans le modèle",
        With = "Avec le modèle",
        SettingOn = "✨ Second lecteur : un modèle de langage ({0}) relit vos brouillons après les règles.",
        SettingOff = "✨ Second lecteur : éteint. Vos brouillons ne sont lus que par les règles.",
        SwitchedOn = "C'est noté : un modèle de langage relira vos brouillons après les règles.",
        SwitchedOff = "C'est noté : plus aucun texte de vous n'est envoyé à un modèle de langage.",
        Rewrite = new(Sober: "✨ Réécrire, sobre", Warm: "✨ Réécrire, chaleureux"),
        ToneWanted = new(Sober: "sobre : les faits, en phrases courtes, sans adjectif d'éloge.", Warm: "chaleureux : comme on parle à des gens qu'on estime, sans familiarité ni effusion."),
        RewriteTitle = "✨ Réécrit par un modèle de langage",
        RewriteRead = "Relu par les règles",
        RewriteCheck = "Nombres, noms et liens sont les vôtres ; vérifiez que le sens l'est aussi.",
        TakeIt = "Prendre cette version",
        BackToDraft = "Revenir à mon brouillon",
        NoRewrite = "Le modèle n'a pas trouvé de réécriture qui garde vos faits et passe les règles. Votre brouillon est intact.",
        NoModel = "Le second lecteur est éteint : je ne réécris rien.",
        AnswerTitle = "✨ Répondu par un modèle de langage, d'après ces passages seulement",
    };

    private static readonly ModelText FrenchWithTu = French with
    {
        Notice = "✨ Un modèle de langage ({0}) relit aussi tes brouillons après les règles ; mots de passe et données personnelles lui sont cachés. Il peut ajouter une remarque, jamais lever un blocage. Tu peux t'en passer, ici ou dans les réglages.",
        SettingOn = "✨ Second lecteur : un modèle de langage ({0}) relit tes brouillons après les règles.",
        SettingOff = "✨ Second lecteur : éteint. Tes brouillons ne sont lus que par les règles.",
        SwitchedOn = "C'est noté : un modèle de langage relira tes brouillons après les règles.",
        SwitchedOff = "C'est noté : plus aucun texte de toi n'est envoyé à un modèle de langage.",
        Refused = "refusé par toi",
        RefusalKept = "Je garde seulement ton refus du modèle de langage, pour ne rien lui envoyer.",
        RewriteCheck = "Nombres, noms et liens sont les tiens ; vérifie que le sens l'est aussi.",
        NoRewrite = "Le modèle n'a pas trouvé de réécriture qui garde tes faits et passe les règles. Ton brouillon est intact.",
    };

    private static readonly ModelText English = new()
    {
        SuggestedBy = "✨ Suggested by a language model, verified by the rules",
        Doubt = "✨ The model doubts it",
        ForInstance = "✨ For instance",
        Reader = "Second reader",
        ReadBy = "{0} draft(s) read by a model",
        Refused = "refused by you",
        RefusalKept = "I keep only your refusal of the language model, so as to send it nothing.",
        Notice = "✨ A language model ({0}) also reads your drafts after the rules; passwords and personal data are hidden from it. It may add a remark, never lift a blocker. You can do without it, here or in the settings.",
        Without = "Without the model",
        With = "With the model",
        SettingOn = "✨ Second reader: a language model ({0}) reads your drafts after the rules.",
        SettingOff = "✨ Second reader: off. Only the rules read your drafts.",
        SwitchedOn = "Noted: a language model will read your drafts after the rules.",
        SwitchedOff = "Noted: no text of yours is sent to a language model any more.",
        Rewrite = new(Sober: "✨ Rewrite, sober", Warm: "✨ Rewrite, warm"),
        ToneWanted = new(Sober: "sober: the facts, in short sentences, without an adjective of praise.", Warm: "warm: as one speaks to people one esteems, neither chummy nor effusive."),
        RewriteTitle = "✨ Rewritten by a language model",
        RewriteRead = "Read by the rules",
        RewriteCheck = "Numbers, names and links are yours; check that the meaning is too.",
        TakeIt = "Take this version",
        BackToDraft = "Back to my draft",
        NoRewrite = "The model found no rewrite that keeps your facts and passes the rules. Your draft is untouched.",
        NoModel = "The second reader is off: I rewrite nothing.",
        AnswerTitle = "✨ Answered by a language model, from these passages alone",
    };

    public required string SuggestedBy { get; init; }
    public required string Doubt { get; init; }
    public required string ForInstance { get; init; }
    public required string Reader { get; init; }

    /// <summary>{0} is how many drafts.</summary>
    public required string ReadBy { get; init; }
    public required string Refused { get; init; }
    public required string RefusalKept { get; init; }

    /// <summary>Told once; {0} is the model's name.</summary>
    public required string Notice { get; init; }
    public required string Without { get; init; }
    public required string With { get; init; }
    public required string SettingOn { get; init; }
    public required string SettingOff { get; init; }
    public required string SwitchedOn { get; init; }
    public required string SwitchedOff { get; init; }
    public required ByTone Rewrite { get; init; }

    /// <summary>What the prompt says of a tone.</summary>
    public required ByTone ToneWanted { get; init; }
    public required string RewriteTitle { get; init; }
    public required string RewriteRead { get; init; }
    public required string RewriteCheck { get; init; }
    public required string TakeIt { get; init; }
    public required string BackToDraft { get; init; }
    public required string NoRewrite { get; init; }
    public required string NoModel { get; init; }
    public required string AnswerTitle { get; init; }

    /// <summary>The words that go with those of a card, « tu » for « tu ».</summary>
    public static ModelText Of(CardText text) => text.SaysTu ? FrenchWithTu : In(text.Language);

    public static ModelText In(Language language) => language == Language.French ? French : English;

    internal sealed record ByTone(string Sober, string Warm)
    {
        public string this[RewriteTone tone] => tone == RewriteTone.Sober ? Sober : Warm;
    }
}
