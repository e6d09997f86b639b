using System.Collections.Frozen;

namespace CoachBot.Coaching.Understanding;

/// <summary>The words that hand a draft over, folded (lower case, no accents, signs left out).</summary>
internal static class IntroductionPhrases
{
    /// <summary>Verbs that need no colon: "relis Nous ouvrons…", "review we are…".</summary>
    public static readonly FrozenSet<string> Verbs = Set(
        "relis|relire|relisez|relis ca|relis moi ca|relis moi ceci|review|proofread|coach review|coach relis|coach relire|relire ce tweet|relis ce tweet|review this|review this tweet|review this post");

    /// <summary>Introductions as a whole, in front of a colon or the like.</summary>
    public static readonly FrozenSet<string> Whole = Set(
        "relis|relire|a relire|relecture|relecture svp|review|for review|to review|proofread|draft|my draft|first draft|new draft|draft tweet|draft post|brouillon|mon brouillon|tweet|mon tweet|my tweet|post|mon post|my post|"
        + "texte|message|projet|proposition|version|version 2|version two|deuxieme version|nouvelle version|v2|v3|draft v2|draft v3|second version|new version|check|verifie|corrige|correct|fix this|corrige ca|ameliore|ameliore ca|improve|shorten|raccourcis|"
        + "avis|ton avis|votre avis|un avis|opinion|your opinion|thoughts|your thoughts|feedback|c'est ok|c'est bon|ca passe|ok ou pas|is this fine|is this ok|is this okay|fine|voici|voila|here it is|here goes|"
        + "a publier|a valider|to post|to publish|for sign off|sign off|check rapide|verification|relecture rapide|quick review|planned tweet|planned post");

    /// <summary>Phrases that hand over wherever they stand in the introduction.</summary>
    public static readonly string[] Phrases = List(
        "relis|relire|relisez|a relire|relecture|reformule|reformuler|corrige ceci|corrige ca|corriger ceci|ameliore|ameliorer ceci|ameliorer ca|raccourcis ce texte|raccourcis|rends ceci|rends ca|verifie ce|verifier ce|verifie ca|"
        + "jeter un oeil a|jette un oeil a|jette un oeil|jeter un oeil|regarde ca|regarde ceci|note ce message|note ce tweet|note ce post|mon brouillon|ce brouillon|notre brouillon|le brouillon|projet de message|projet de tweet|projet de post|"
        + "proposition de post|proposition de tweet|texte a valider|post a valider|tweet a valider|message a valider|a publier ce soir|a publier demain|si tu valides|si vous validez|tweet de demain|post de demain|"
        + "tu en penses quoi|qu'en penses tu|qu'en dis tu|qu'en pensez vous|que penses tu de|que pensez vous de|que dis tu de|ton avis sur|votre avis sur|avis sur ce|avis sur ca|est ce un bon tweet|est ce que c'est un bon tweet|c'est un bon tweet|"
        + "je compte publier|je compte poster|je compte repondre|je compte tweeter|je pense publier|je pense poster|je vais publier|je vais poster|je voudrais publier|je voudrais poster|je veux publier|je veux poster|j'aimerais publier|j'aimerais poster|"
        + "je veux annoncer ceci|je voudrais annoncer ceci|j'envisage de publier|j'envisage de poster|je m'apprete a publier|je m'apprete a poster|et si j'ecrivais|si j'ecrivais|je peux tweeter|je peux poster|je peux publier|puis je publier|puis je poster|puis je tweeter|peux je publier|"
        + "qu'est ce qui cloche|ca te va|ca passe|ca vous va|veut publier ceci|reponse prevue|voici mon|voici le tweet|voici le post|voici ce que|voila ce que|voila mon|voila le tweet|voila le post|dis moi si je peux|c'est publiable|ca se publie|"
        + "review this|review my|please review|to review|proofread|rephrase|reword|reword this|fix this|correct this|improve this|shorten this|tone this down|tone it down|make this better|make this shorter|polish this|rewrite this|edit this|check this|check my|"
        + "look over this|look at this|look this over|cast an eye|eye over|have a look at|take a look at|a look at this|my draft|this draft|our draft|the draft|draft below|suggested post|suggested tweet|proposed post|proposed tweet|for sign off|going out tonight|going out tomorrow|if you approve|tomorrow's post|tomorrow's tweet|"
        + "thoughts on this|thoughts on|what do you think of|what do you think about|what do you make of|opinion on this|your opinion on|your view on this|feedback on|is this a good tweet|is this a good post|is this tweet|is this ok|is this okay|is this fine|does this work|does this sound|"
        + "i plan to say|i plan to post|i plan to tweet|i plan to publish|i'm going to post|i'm going to tweet|i am going to post|i'm about to post|i'm about to tweet|i want to post|i want to tweet|i'd like to post|i'd like to tweet|i'd like to announce this|i was going to post|i was going to tweet|i intend to post|"
        + "planning to post|planning to tweet|thinking of posting|thinking of tweeting|what if i wrote|what if i write|could i tweet|could i post|can i tweet|can i post|may i post|should i post this|should i tweet this|tell me if i can post|ok to send|ok to post|good to go|good to post|fine to post|"
        + "planned reply|here's my|here is my|here's what i|here is what i|here's the tweet|here's the post|here is the tweet|here is the post|posting the following|post the following|tweet the following|coach review|coach relis|coach relire");

    /// <summary>Phrases that hand over only what stands in quotation marks.</summary>
    public static readonly string[] AroundQuotes = List(
        "je garde|je prends lequel|bon a publier|trop familier|trop agressif|trop sec|trop long|trop formel|trop direct|un risque|risque politique|est ce que|ou pas|c'est ok|ok|ton avis|un avis|ameliore|corrige|verifie|review|relis|dans|verifier ce tweet|"
        + "keep or drop|which one|too casual|too aggressive|too formal|too long|too blunt|too much|any risk|political risk|get in trouble|in trouble|is|would|could|check|rephrase|reword|improve|make this|fix|this ok|thoughts|what do you think|can u|can you|can i");

    /// <summary>Messages that announce a draft and hold none.</summary>
    public static readonly string[] Announcements = List(
        "jeter un oeil a ceci|voici mon projet de message|voici mon brouillon|ci dessous le tweet|merci de relire|j'hesite a envoyer ca|regarde ca et dis moi|veut publier ceci|mon brouillon|relis ce tweet|relis ceci|"
        + "cast an eye over this|here's my draft|here is my draft|see below|please proofread|not sure about sending this|be honest about this one|insists on posting the following|review this one|look over this|check this one");

    private static FrozenSet<string> Set(string phrases) => phrases.Split('|').ToFrozenSet(StringComparer.Ordinal);

    private static string[] List(string phrases) => phrases.Split('|');
}
