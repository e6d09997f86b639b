using CoachBot.Coaching;

namespace CoachBot.Cards.Approvals;

/// <summary>The words on the cards about approvals, in one language.</summary>
internal sealed record ApprovalText
{
    private static readonly ApprovalText French = new()
    {
        Ask = "Demander une validation",
        ChooseTitle = "À qui demander ?",
        NobodyToAsk = "La charte de votre organisation ne nomme personne à qui demander une validation ici.",
        Shown = "C'est envoyé à {0}. Sa réponse arrivera ici. Rien n'est publié.",
        Waiting = "Je ne peux pas écrire à {0} maintenant. La demande est gardée : {0} la verra en m'écrivant. Rien n'est publié.",
        NeverMet = "{0} ne m'a jamais écrit, je ne peux donc pas commencer. Demandez-lui de m'ouvrir et de m'écrire « bonjour » : votre demande est gardée et s'affichera aussitôt. Rien n'est publié.",
        RequestTitle = "Un brouillon à valider",
        From = "De la part de",
        Colleague = "un membre de votre organisation",
        TheDraft = "Le brouillon",
        CommentLabel = "Commentaire",
        CommentHint = "Ce qu'il faut changer, ou un mot pour l'auteur",
        Approve = "Valider",
        RequestChanges = "Demander une modification",
        RequestNote = "Valider ne publie rien : l'auteur l'apprend, et décide.",
        SayWhat = "Écrivez d'abord, dans le champ « Commentaire », ce qu'il faut changer.",
        DoneApproved = "Vous avez validé ce texte",
        DoneChanges = "Vous avez demandé une modification",
        DoneNote = "L'auteur en est informé. Rien n'est publié d'ici.",
        Approved = "{0} a validé votre brouillon",
        ChangesWanted = "{0} demande une modification",
        AnswerNote = "Cette réponse vaut pour ce texte, au mot près. Rien n'est publié d'ici.",
        SeeDraft = "Revoir mon brouillon",
        NotYours = "Cette demande ne vous est pas adressée, ou je ne l'ai plus. Rien n'a changé.",
        Gone = "Je n'ai plus ce brouillon : il a été effacé par son auteur, ou il est trop ancien. Il n'y a rien à faire.",
    };

    private static readonly ApprovalText FrenchWithTu = French with
    {
        NobodyToAsk = "La charte de ton organisation ne nomme personne à qui demander une validation ici.",
        NeverMet = "{0} ne m'a jamais écrit, je ne peux donc pas commencer. Demande-lui de m'ouvrir et de m'écrire « bonjour » : ta demande est gardée et s'affichera aussitôt. Rien n'est publié.",
        Colleague = "un membre de ton organisation",
        SayWhat = "Écris d'abord, dans le champ « Commentaire », ce qu'il faut changer.",
        DoneApproved = "Tu as validé ce texte",
        DoneChanges = "Tu as demandé une modification",
        Approved = "{0} a validé ton brouillon",
        NotYours = "Cette demande ne t'est pas adressée, ou je ne l'ai plus. Rien n'a changé.",
    };

    private static readonly ApprovalText English = new()
    {
        Ask = "Ask for approval",
        ChooseTitle = "Whom to ask?",
        NobodyToAsk = "Your organisation's policy names nobody to ask for approval here.",
        Shown = "Sent to {0}. The answer will arrive here. Nothing is posted.",
        Waiting = "I cannot write to {0} just now. The request is kept: {0} will see it on writing to me. Nothing is posted.",
        NeverMet = "{0} has never written to me, so I cannot begin. Ask them to open me and write “hello”: your request is kept and will show at once. Nothing is posted.",
        RequestTitle = "A draft to approve",
        From = "From",
        Colleague = "somebody in your organisation",
        TheDraft = "The draft",
        CommentLabel = "Comment",
        CommentHint = "What to change, or a word for the author",
        Approve = "Approve",
        RequestChanges = "Ask for changes",
        RequestNote = "To approve posts nothing: the author hears of it, and decides.",
        SayWhat = "First write what to change, in the field “Comment”.",
        DoneApproved = "You approved this text",
        DoneChanges = "You asked for changes",
        DoneNote = "The author is told. Nothing is posted from here.",
        Approved = "{0} approved your draft",
        ChangesWanted = "{0} asks for changes",
        AnswerNote = "This answer holds for this text, word for word. Nothing is posted from here.",
        SeeDraft = "See my draft",
        NotYours = "This request is not addressed to you, or I no longer have it. Nothing has changed.",
        Gone = "I no longer have this draft: its author erased it, or it is too old. There is nothing to do.",
    };

    public required string Ask { get; init; }
    public required string ChooseTitle { get; init; }
    public required string NobodyToAsk { get; init; }

    /// <summary>In this and the next two {0} is the approver.</summary>
    public required string Shown { get; init; }
    public required string Waiting { get; init; }
    public required string NeverMet { get; init; }
    public required string RequestTitle { get; init; }
    public required string From { get; init; }
    public required string Colleague { get; init; }
    public required string TheDraft { get; init; }
    public required string CommentLabel { get; init; }
    public required string CommentHint { get; init; }
    public required string Approve { get; init; }
    public required string RequestChanges { get; init; }
    public required string RequestNote { get; init; }
    public required string SayWhat { get; init; }
    public required string DoneApproved { get; init; }
    public required string DoneChanges { get; init; }
    public required string DoneNote { get; init; }

    /// <summary>In this and the next {0} is the approver.</summary>
    public required string Approved { get; init; }
    public required string ChangesWanted { get; init; }
    public required string AnswerNote { get; init; }
    public required string SeeDraft { get; init; }
    public required string NotYours { get; init; }
    public required string Gone { get; init; }

    public static ApprovalText Of(CardText text) => text.SaysTu ? FrenchWithTu : text.Language == Language.French ? French : English;
}
