namespace CoachBot.Coaching.Understanding;

/// <summary>Explicit commands, in both languages.</summary>
internal static class CommandPhrases
{
    public static readonly (Intent Intent, string Phrases)[] All =
    [
        (Intent.Help, "aide|aide moi|à l'aide|help|help me|menu|le menu|commandes|liste des commandes|list of commands|commands|options|"
            + "mode d'emploi|manuel|tuto|tutoriel|tutorial|user guide|guide|how does this work|how does it work|how do you work|comment ça marche|"
            + "comment tu marches|que sais tu faire|que peux tu faire|tu sais faire quoi|tu fais quoi|tu sers à quoi|à quoi sers tu|"
            + "what can you do|what do you do|what are you for|qui es tu|tu es qui|t'es qui|who are you|what are you|"
            + "besoin d'aide|j'ai besoin d'aide|need help|i need help|show help|affiche l'aide|je suis perdu|je suis perdue|i'm lost|start|démarrer|commencer|get started"),
        (Intent.Tip, "conseil|un conseil|conseils|des conseils|donne moi un conseil|donnez moi un conseil|encore un conseil|un autre conseil|autre conseil|"
            + "un autre|une autre|conseille moi|conseil du jour|le conseil du jour|une astuce|astuce|astuces|donne moi une astuce|tip|a tip|tips|give me a tip|another tip|one more tip|"
            + "another one|next tip|tip of the day|daily tip|advise me|advice|some advice|give me advice|give me some advice|any tips|any advice"),
        (Intent.Practice, "entraîne moi|entraînez moi|entraînement|m'entraîner|je veux m'entraîner|s'entraîner|exercice|exercices|un exercice|encore un exercice|"
            + "un autre exercice|donne moi un exercice|un exo|exo|teste moi|interroge moi|quiz|quiz me|fais moi travailler|pratique|pratiquer|practice|practise|drill|drill me|a drill|train me|training|"
            + "exercise|an exercise|another exercise|give me an exercise|test me|let's practice|let's practise|i want to practice|i want to practise|start practice"),
        (Intent.Crisis, "crise|crisis|une crise|a crisis|bad buzz|un bad buzz|on a un bad buzz|nous avons un bad buzz|we have a bad buzz|we've got a bad buzz|on est en crise|nous sommes en crise|c'est la crise|"
            + "we are in crisis|we're in crisis|we are in a crisis|we're in a crisis|we have a crisis|we've got a crisis|mode crise|crisis mode|urgence|emergency|alerte|gestion de crise|au secours"),
        (Intent.Settings, "réglages|les réglages|paramètres|les paramètres|préférences|mes préférences|mes réglages|mes paramètres|configuration|settings|my settings|preferences|my preferences|open settings|"
            + "langue|changer de langue|change de langue|change la langue|langue anglais|langue français|langue anglaise|langue française|anglais|français|en anglais|en français|passe en anglais|passe en français|"
            + "parle anglais|parle français|parle moi en anglais|parle moi en français|réponds en anglais|réponds en français|language|change language|language english|language french|english|french|in english|in french|"
            + "switch to english|switch to french|speak english|speak french|speak english to me|speak french to me|answer in english|answer in french"),
        (Intent.ForgetMe, "oublie moi|oubliez moi|oublie tout|forget me|forget everything|forget everything about me|supprime mes données|supprimer mes données|efface mes données|effacer mes données|"
            + "efface tout|supprime tout|efface moi|delete my data|erase my data|delete me|erase me|delete everything|delete everything about me|erase everything|wipe my data|remove my data|supprime mon compte|delete my account"),
        (Intent.MyData, "mes données|mes données personnelles|my data|my personal data|exporte mes données|exporter mes données|télécharge mes données|télécharger mes données|montre moi mes données|"
            + "montre mes données|voir mes données|donne moi mes données|que sais tu de moi|que sais tu sur moi|tu sais quoi de moi|tu sais quoi sur moi|qu'as tu sur moi|export my data|download my data|show my data|show me my data|"
            + "give me my data|send me my data|what do you know about me|what do you have on me|what have you got on me"),
        (Intent.Review, "relis|relire|relecture|relis ça|relis moi|relis moi ça|relis ceci|review|review this|review it|review my draft|review my tweet|relis mon tweet|relis mon brouillon|check this|proofread|proofread this|brouillon|draft"),
    ];
}
