using CoachBot.Bot;
using CoachBot.Coaching;
using CoachBot.Coaching.Review;

namespace CoachBot.Cards;

/// <summary>The words on the cards that are not advice, in one language. A text that lacks in one language does not compile.</summary>
internal sealed record CardText
{
    private static readonly CardText French = new()
    {
        Language = Language.French,
        Colon = "\u00A0:",
        VerdictNames = new(Ready: "Prêt à publier", Revise: "À retravailler", Hold: "Ne publiez pas"),
        SeverityNames = new(Advice: "conseil", Warning: "attention", Blocker: "blocage"),
        SeveritySingulars = new(Advice: "conseil", Warning: "avertissement", Blocker: "blocage"),
        SeverityPlurals = new(Advice: "conseils", Warning: "avertissements", Blocker: "blocages"),
        NothingFound = "Rien à redire. À vous de décider.",
        Proposal = "Le coach propose, vous décidez : rien n'est publié d'ici.",
        YourDraft = "Votre brouillon",
        Meter = "{0} signes sur {1}",
        MeterOver = "{0} signes sur {1} : {2} de trop",
        Suggestion = "À la place",
        Source = "Source",
        ArticleParagraph = "{0}, § {1}",
        PracticeSource = "Usage professionnel : {0}",
        OrganisationSource = "Votre organisation : {0}",
        ApplyFix = "Corriger",
        ApplyAll = "Tout corriger",
        Rewrite = "Réécrire",
        Rewritten = "Réécrit avec vos mots, et relu. Retouché : {0}.",
        RewrittenByCutting = "Réécrit avec vos mots, et relu.",
        RewriteLeft = "Phrase retirée ({0})",
        RewriteForLimit = "Phrase retirée pour tenir dans la limite",
        RewriteRefused = "Ne publiez pas : il n'existe pas de réécriture honnête ({0}). Faites plutôt ceci :",
        RewriteStuck = "Je ne trouve pas de réécriture qui garde votre propos ({0}). Essayez plutôt ceci :",
        RewriteNothing = "Je ne peux rien réécrire sans inventer. À vous :",
        Explain = "Pourquoi ?",
        Dismiss = "Ignorer",
        Precedent = "Précédent",
        BadExample = "À éviter",
        GoodExample = "Sans risque",
        FixApplied = "Corrigé, et relu.",
        InBlackout = "Période de réserve ({0}) jusqu'au {1} : une simple allusion suffit à bloquer un message.",
        MoreFindings = "Et {0} autres remarques, moins graves.",
        Dots = "…",
        ShowMore = "Afficher la suite",
        NotShown = "Cet élément ne s'affiche pas ici",
        InputCut = "Seuls les {0} premiers caractères tiennent ici.",
        WhatToDo = "En pratique",
        NextQuestions = "Pour continuer",
        UnknownTitle = "L'article ne le dit pas",
        UnknownBody = "L'article dont je tire mes réponses n'en parle pas, et je n'invente pas. Les sujets les plus proches :",
        TipTitle = "Un conseil",
        AnotherTip = "Un autre conseil",
        HelpTitle = "Le coach des dirigeants sur X",
        HelpBody = "Je suis un assistant automatique. Je relis vos brouillons, je réponds d'après une étude sur les patrons et Twitter, et je ne publie jamais rien.",
        HelpReview = "Collez un brouillon : je le relis.",
        HelpAsk = "Posez une question : « Pourquoi éviter la politique ? »",
        HelpTip = "Demandez « un conseil », ou « un conseil sur la crise ».",
        HelpPractice = "Écrivez « entraîne-moi » : des exercices courts, rien ne sort d'ici.",
        HelpCrisis = "Écrivez « crise » : je vous guide pas à pas.",
        HelpPrivacy = "Vos brouillons servent à cette conversation seulement ; « oublie-moi » les efface, « mes données » les montre.",
        AskForTip = "Un conseil",
        AskWhyPolitics = "Pourquoi éviter la politique ?",
        OtherLanguage = "English",
        LanguageSet = "C'est noté : je vous réponds en français.",
        SettingsTitle = "Réglages",
        SettingsBody = "Langue des réponses quand votre message ne suffit pas à la reconnaître :",
        Forgotten = "C'est fait : vos réglages, vos brouillons, votre entraînement et vos envois sont effacés, partout.",
        MyDataTitle = "Ce que je garde sur vous",
        MyDataNothing = "Rien du tout.",
        MyDataLanguage = "Langue choisie",
        MyDataTips = "Conseils déjà donnés",
        MyDataDrafts = "Brouillons de cette conversation",
        Stale = "Ce bouton appartient à un brouillon que je n'ai plus, ou à celui d'une autre personne. Collez le texte à nouveau et je le relis.",
        UnknownButton = "Je ne connais pas ce bouton. Écrivez « aide » pour voir ce que je sais faire.",
        NothingToFix = "Il n'y a plus rien à corriger ici.",
        TooLong = "Ce texte fait {0} caractères. Un message sur X en compte au plus {1}, même avec un compte payant : collez la partie que vous voulez publier.",
        NoText = "Je n'ai reçu aucun texte. Collez un brouillon, posez une question ou écrivez « aide ».",
        TooMany = "Doucement : je reçois plus de messages que je ne peux en lire. Votre texte n'est pas perdu, il est dans votre message ; renvoyez-le dans une minute.",
        TurnFailed = "Quelque chose a échoué de mon côté, et votre texte n'est pas perdu : il est dans votre message. Renvoyez-le dans un instant.",
        Welcome = "Avec plaisir. Je suis là pour le prochain brouillon.",
        MeantOtherwise = "Vous vouliez autre chose ?",
        ReviewIt = "Relire ce texte",
        HelpButton = "Aide",
        AnswerIt = "Répondre à la question",
        ForgetAll = "Tout effacer",
        GiveUp = "Je ne sais pas",
        Done = "C'est fait",
        Skip = "Passer",
        StopPractice = "Arrêter",
        NextExercise = "Exercice suivant",
        TryAgain = "Recommencer",
        StartPractice = "S'entraîner",
        AnswerInChat = "Répondez ici, dans la conversation. Rien n'en sort.",
        Facts = "À garder",
        ModelAnswer = "Une réponse possible",
        PracticeLeft = "On s'arrête là. Écrivez « entraîne-moi » pour reprendre où vous en étiez.",
        PracticeScore = "Étoiles gagnées : {0}. Échelons gravis : {1} sur 3.",
        Stars = "{0} étoile(s) sur 2",
        MyDataPractice = "Entraînement",
        MyDataCrisis = "Conversation de crise",
        CrisisProgress = "Étape {0} sur {1}",
        CrisisTyped = "Vous aviez écrit",
        Back = "Retour",
        Continue = "Continuer",
        Pause = "Pause",
        Leave = "Quitter",
        Resume = "Reprendre",
        StartOver = "Recommencer à zéro",
        DialogTitle = "Relire avec le coach",
        DialogPrompt = "Collez ou écrivez votre brouillon",
        DialogReview = "Relire",
        InsertText = "Insérer le texte",
        CitedAnswer = "Ma réponse, et sa source",
        NudgeTip = "Votre conseil de la semaine. Pour ne plus en recevoir, écrivez « arrête les conseils ».",
        NudgePractice = "Votre exercice de la semaine. Pour ne plus en recevoir, écrivez « arrête les conseils ».",
        StartCrisis = "J'ai une crise",
        LastReviews = "Vos derniers brouillons",
        NoReviews = "Rien encore. Écrivez-moi dans l'onglet Messages, ou utilisez le raccourci « Relire un brouillon ».",
        ReadAgain = "Revoir",
        YourLadder = "Votre entraînement",
    };

    private static readonly CardText FrenchWithTu = InformalFrench.Of(French);

    private static readonly CardText English = new()
    {
        Language = Language.English,
        Colon = ":",
        VerdictNames = new(Ready: "Ready to post", Revise: "Needs work", Hold: "Do not post"),
        SeverityNames = new(Advice: "advice", Warning: "warning", Blocker: "blocker"),
        SeveritySingulars = new(Advice: "piece of advice", Warning: "warning", Blocker: "blocker"),
        SeverityPlurals = new(Advice: "pieces of advice", Warning: "warnings", Blocker: "blockers"),
        NothingFound = "Nothing to object to. The decision is yours.",
        Proposal = "The coach proposes, you decide: nothing is posted from here.",
        YourDraft = "Your draft",
        Meter = "{0} of {1} characters",
        MeterOver = "{0} of {1} characters: {2} too many",
        Suggestion = "Instead",
        Source = "Source",
        ArticleParagraph = "{0}, ¶{1}",
        PracticeSource = "General practice: {0}",
        OrganisationSource = "Your organisation: {0}",
        ApplyFix = "Fix",
        ApplyAll = "Fix all",
        Rewrite = "Rewrite",
        Rewritten = "Rewritten in your words, and read again. Changed: {0}.",
        RewrittenByCutting = "Rewritten in your words, and read again.",
        RewriteLeft = "Sentence left out ({0})",
        RewriteForLimit = "Sentence left out to fit the limit",
        RewriteRefused = "Do not post it: there is no honest rewrite ({0}). Do this instead:",
        RewriteStuck = "I find no rewrite that keeps your point ({0}). Try this instead:",
        RewriteNothing = "I can rewrite nothing without making things up. Over to you:",
        Explain = "Why?",
        Dismiss = "Ignore",
        Precedent = "Precedent",
        BadExample = "Avoid",
        GoodExample = "No risk",
        FixApplied = "Fixed, and read again.",
        InBlackout = "Quiet period ({0}) until {1}: a mere allusion is enough to hold a post.",
        MoreFindings = "And {0} more remarks, less grave.",
        Dots = "…",
        ShowMore = "Show more",
        NotShown = "This element cannot be shown here",
        InputCut = "Only the first {0} characters fit here.",
        WhatToDo = "In practice",
        NextQuestions = "Next",
        UnknownTitle = "The article does not say",
        UnknownBody = "The article I answer from does not cover this, and I do not make things up. The nearest topics:",
        TipTitle = "A tip",
        AnotherTip = "Another tip",
        HelpTitle = "The executives' coach for X",
        HelpBody = "I am an automated assistant. I review your drafts, I answer from a study of bosses on Twitter, and I never post anything.",
        HelpReview = "Paste a draft: I review it.",
        HelpAsk = "Ask a question: “Why stay out of politics?”",
        HelpTip = "Ask for “a tip”, or “a tip about crisis”.",
        HelpPractice = "Write “practice”: short exercises, nothing leaves this chat.",
        HelpCrisis = "Write “crisis”: I guide you step by step.",
        HelpPrivacy = "Your drafts serve this conversation only; “forget me” erases them, “my data” shows them.",
        AskForTip = "A tip",
        AskWhyPolitics = "Why stay out of politics?",
        OtherLanguage = "Français",
        LanguageSet = "Noted: I shall answer in English.",
        SettingsTitle = "Settings",
        SettingsBody = "Language of my answers when your message is too short to tell:",
        Forgotten = "Done: your settings, drafts, practice and weekly messages are erased, everywhere.",
        MyDataTitle = "What I hold on you",
        MyDataNothing = "Nothing at all.",
        MyDataLanguage = "Chosen language",
        MyDataTips = "Tips already given",
        MyDataDrafts = "Drafts of this conversation",
        Stale = "This button belongs to a draft I no longer have, or to somebody else's. Paste the text again and I shall review it.",
        UnknownButton = "I do not know this button. Write “help” to see what I can do.",
        NothingToFix = "There is nothing left to fix here.",
        TooLong = "This text has {0} characters. A post on X has at most {1}, even on a paid account: paste the part you want to publish.",
        NoText = "I received no text. Paste a draft, ask a question or write “help”.",
        TooMany = "One moment: more messages arrive than I can read. Your text is not lost, it is in your message; please send it again in a minute.",
        TurnFailed = "Something failed on my side. Your text is not lost: it is in your message. Please send it again in a moment.",
        Welcome = "You are welcome. I am here for the next draft.",
        MeantOtherwise = "Did you mean something else?",
        ReviewIt = "Review this text",
        HelpButton = "Help",
        AnswerIt = "Answer it as a question",
        ForgetAll = "Erase everything",
        GiveUp = "I don't know",
        Done = "Done",
        Skip = "Skip",
        StopPractice = "Stop",
        NextExercise = "Next exercise",
        TryAgain = "Try again",
        StartPractice = "Practise",
        AnswerInChat = "Answer here, in the conversation. Nothing leaves it.",
        Facts = "To keep",
        ModelAnswer = "A possible answer",
        PracticeLeft = "We stop here. Write “practice” to take it up where you were.",
        PracticeScore = "Stars won: {0}. Rungs climbed: {1} of 3.",
        Stars = "{0} of 2 stars",
        MyDataPractice = "Practice",
        MyDataCrisis = "Crisis conversation",
        CrisisProgress = "Step {0} of {1}",
        CrisisTyped = "You had written",
        Back = "Back",
        Continue = "Continue",
        Pause = "Pause",
        Leave = "Leave",
        Resume = "Resume",
        StartOver = "Start over",
        DialogTitle = "Review with Coach",
        DialogPrompt = "Paste or write your draft",
        DialogReview = "Review",
        InsertText = "Insert the text",
        CitedAnswer = "My answer, and its source",
        NudgeTip = "Your tip of the week. To receive no more, write “stop the tips”.",
        NudgePractice = "Your exercise of the week. To receive no more, write “stop the tips”.",
        StartCrisis = "I have a crisis",
        LastReviews = "Your last drafts",
        NoReviews = "Nothing yet. Write to me in the Messages tab, or use the shortcut “Review a draft”.",
        ReadAgain = "See again",
        YourLadder = "Your practice",
    };

    public required Language Language { get; init; }

    /// <summary>Whether the words are French and say « tu ».</summary>
    public bool SaysTu => ReferenceEquals(this, FrenchWithTu);

    /// <summary>A colon with the space that the language puts before it.</summary>
    public required string Colon { get; init; }
    public required ByVerdict VerdictNames { get; init; }
    public required BySeverity SeverityNames { get; init; }

    /// <summary>After the number one; the names stand alone.</summary>
    public required BySeverity SeveritySingulars { get; init; }
    public required BySeverity SeverityPlurals { get; init; }
    public required string NothingFound { get; init; }
    public required string Proposal { get; init; }
    public required string YourDraft { get; init; }
    public required string Meter { get; init; }
    public required string MeterOver { get; init; }
    public required string Suggestion { get; init; }
    public required string Source { get; init; }
    public required string ArticleParagraph { get; init; }
    public required string PracticeSource { get; init; }
    public required string OrganisationSource { get; init; }
    public required string ApplyFix { get; init; }
    public required string ApplyAll { get; init; }
    public required string Rewrite { get; init; }
    public required string Rewritten { get; init; }
    public required string RewrittenByCutting { get; init; }
    public required string RewriteLeft { get; init; }
    public required string RewriteForLimit { get; init; }
    public required string RewriteRefused { get; init; }
    public required string RewriteStuck { get; init; }
    public required string RewriteNothing { get; init; }
    public required string Explain { get; init; }
    public required string Dismiss { get; init; }
    public required string Precedent { get; init; }
    public required string BadExample { get; init; }
    public required string GoodExample { get; init; }
    public required string FixApplied { get; init; }
    public required string InBlackout { get; init; }
    public required string MoreFindings { get; init; }
    public required string Dots { get; init; }
    public required string ShowMore { get; init; }
    public required string NotShown { get; init; }
    public required string InputCut { get; init; }
    public required string WhatToDo { get; init; }
    public required string NextQuestions { get; init; }
    public required string UnknownTitle { get; init; }
    public required string UnknownBody { get; init; }
    public required string TipTitle { get; init; }
    public required string AnotherTip { get; init; }
    public required string HelpTitle { get; init; }
    public required string HelpBody { get; init; }
    public required string HelpReview { get; init; }
    public required string HelpAsk { get; init; }
    public required string HelpTip { get; init; }
    public required string HelpPractice { get; init; }
    public required string HelpCrisis { get; init; }
    public required string HelpPrivacy { get; init; }
    public required string AskForTip { get; init; }
    public required string AskWhyPolitics { get; init; }
    public required string OtherLanguage { get; init; }
    public required string LanguageSet { get; init; }
    public required string SettingsTitle { get; init; }
    public required string SettingsBody { get; init; }
    public required string Forgotten { get; init; }
    public required string MyDataTitle { get; init; }
    public required string MyDataNothing { get; init; }
    public required string MyDataLanguage { get; init; }
    public required string MyDataTips { get; init; }
    public required string MyDataDrafts { get; init; }
    public required string Stale { get; init; }
    public required string UnknownButton { get; init; }
    public required string NothingToFix { get; init; }
    public required string TooLong { get; init; }
    public required string NoText { get; init; }
    public required string TooMany { get; init; }

    public required string TurnFailed { get; init; }
    public required string Welcome { get; init; }
    public required string MeantOtherwise { get; init; }
    public required string ReviewIt { get; init; }
    public required string HelpButton { get; init; }
    public required string AnswerIt { get; init; }
    public required string ForgetAll { get; init; }
    public required string GiveUp { get; init; }
    public required string Done { get; init; }
    public required string Skip { get; init; }
    public required string StopPractice { get; init; }
    public required string NextExercise { get; init; }
    public required string TryAgain { get; init; }
    public required string StartPractice { get; init; }
    public required string AnswerInChat { get; init; }
    public required string Facts { get; init; }
    public required string ModelAnswer { get; init; }
    public required string PracticeLeft { get; init; }
    public required string PracticeScore { get; init; }
    public required string Stars { get; init; }
    public required string MyDataPractice { get; init; }
    public required string MyDataCrisis { get; init; }
    public required string CrisisProgress { get; init; }
    public required string CrisisTyped { get; init; }
    public required string Back { get; init; }
    public required string Continue { get; init; }
    public required string Pause { get; init; }
    public required string Leave { get; init; }
    public required string Resume { get; init; }
    public required string StartOver { get; init; }
    public required string DialogTitle { get; init; }
    public required string DialogPrompt { get; init; }
    public required string DialogReview { get; init; }
    public required string InsertText { get; init; }
    public required string CitedAnswer { get; init; }
    public required string NudgeTip { get; init; }
    public required string NudgePractice { get; init; }
    public required string StartCrisis { get; init; }
    public required string LastReviews { get; init; }
    public required string NoReviews { get; init; }
    public required string ReadAgain { get; init; }
    public required string YourLadder { get; init; }

    /// <param name="language">French or English.</param>
    /// <param name="informal">Whether French says « tu ».</param>
    public static CardText In(Language language, bool informal = false) => language != Language.French ? English : informal ? FrenchWithTu : French;

    /// <summary>The title of a button that offers what a message may have meant.</summary>
    public string TitleOf(string verb) => verb switch
    {
        Verbs.StartCrisis => StartCrisis,
        Verbs.StartPractice => StartPractice,
        Verbs.AnotherTip => AskForTip,
        Verbs.Review => ReviewIt,
        Verbs.Help => HelpButton,
        Verbs.Settings => SettingsTitle,
        Verbs.MyData => MyDataTitle,
        _ => AnswerIt,
    };

    internal sealed record ByVerdict(string Ready, string Revise, string Hold)
    {
        public string this[Verdict verdict] => verdict switch
        {
            Verdict.Ready => Ready,
            Verdict.Revise => Revise,
            _ => Hold,
        };
    }

    internal sealed record BySeverity(string Advice, string Warning, string Blocker)
    {
        public string this[Severity severity] => severity switch
        {
            Severity.Advice => Advice,
            Severity.Warning => Warning,
            _ => Blocker,
        };
    }
}
