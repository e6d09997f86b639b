namespace CoachBot.Cards;

/// <summary>The French texts that address the person, with « tu ». A test fails where one still says « vous ».</summary>
internal static class InformalFrench
{
    public static CardText Of(CardText french) => french with
    {
        VerdictNames = french.VerdictNames with { Hold = "Ne publie pas" },
        NothingFound = "Rien à redire. À toi de décider.",
        Proposal = "Le coach propose, tu décides : rien n'est publié d'ici.",
        YourDraft = "Ton brouillon",
        OrganisationSource = "Ton organisation : {0}",
        Rewritten = "Réécrit avec tes mots, et relu. Retouché : {0}.",
        RewrittenByCutting = "Réécrit avec tes mots, et relu.",
        RewriteRefused = "Ne publie pas : il n'existe pas de réécriture honnête ({0}). Fais plutôt ceci :",
        RewriteStuck = "Je ne trouve pas de réécriture qui garde ton propos ({0}). Essaie plutôt ceci :",
        RewriteNothing = "Je ne peux rien réécrire sans inventer. À toi :",
        HelpBody = "Je suis un assistant automatique. Je relis tes brouillons, je réponds d'après une étude sur les patrons et Twitter, et je ne publie jamais rien.",
        HelpReview = "Colle un brouillon : je le relis.",
        HelpAsk = "Pose une question : « Pourquoi éviter la politique ? »",
        HelpTip = "Demande « un conseil », ou « un conseil sur la crise ».",
        HelpPractice = "Écris « entraîne-moi » : des exercices courts, rien ne sort d'ici.",
        HelpCrisis = "Écris « crise » : je te guide pas à pas.",
        HelpPrivacy = "Tes brouillons servent à cette conversation seulement ; « oublie-moi » les efface, « mes données » les montre.",
        LanguageSet = "C'est noté : je te réponds en français.",
        SettingsBody = "Langue des réponses quand ton message ne suffit pas à la reconnaître :",
        Forgotten = "C'est fait : tes réglages, tes brouillons, ton entraînement et tes envois sont effacés, partout.",
        MyDataTitle = "Ce que je garde sur toi",
        Stale = "Ce bouton appartient à un brouillon que je n'ai plus, ou à celui d'une autre personne. Colle le texte à nouveau et je le relis.",
        UnknownButton = "Je ne connais pas ce bouton. Écris « aide » pour voir ce que je sais faire.",
        TooLong = "Ce texte fait {0} caractères. Un message sur X en compte au plus {1}, même avec un compte payant : colle la partie que tu veux publier.",
        NoText = "Je n'ai reçu aucun texte. Colle un brouillon, pose une question ou écris « aide ».",
        TooMany = "Doucement : je reçois plus de messages que je ne peux en lire. Ton texte n'est pas perdu, il est dans ton message ; renvoie-le dans une minute.",
        MeantOtherwise = "Tu voulais autre chose ?",
        TurnFailed = "Quelque chose a échoué de mon côté, et ton texte n'est pas perdu : il est dans ton message. Renvoie-le dans un instant.",
        DialogPrompt = "Colle ou écris ton brouillon",
        NudgeTip = "Ton conseil de la semaine. Pour ne plus en recevoir, écris « arrête les conseils ».",
        NudgePractice = "Ton exercice de la semaine. Pour ne plus en recevoir, écris « arrête les conseils ».",
        LastReviews = "Tes derniers brouillons",
        NoReviews = "Rien encore. Écris-moi dans l'onglet Messages, ou utilise le raccourci « Relire un brouillon ».",
        YourLadder = "Ton entraînement",
        AnswerInChat = "Réponds ici, dans la conversation. Rien n'en sort.",
        PracticeLeft = "On s'arrête là. Écris « entraîne-moi » pour reprendre où tu en étais.",
        CrisisTyped = "Tu avais écrit",
    };
}
