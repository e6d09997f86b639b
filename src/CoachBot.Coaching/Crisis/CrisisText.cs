namespace CoachBot.Coaching.Crisis;

/// <summary>What the guide says around the steps.</summary>
internal static class CrisisText
{
    public static readonly Localized Opening = new(
        "On respire. Cinq questions courtes, puis un premier message. Vous pouvez revenir en arrière, faire une pause ou partir : rien de ce que vous écrivez ne se perd.",
        "Take a breath. Five short questions, then a first statement. You can go back, pause or leave: nothing you write is lost.");

    public static readonly Localized WelcomeBack = new("On reprend où vous en étiez. Tout est là.", "We take up where you stopped. It is all here.");

    public static readonly Localized Empty = new(
        "Je n'ai rien lu. Quelques mots suffisent ; si vous ne savez pas encore, dites « je ne sais pas ».",
        "I read nothing. A few words will do; if you do not know yet, say “I don't know”.");

    public static readonly Localized TooLong = new(
        "C'est trop long pour que je le garde ici, et votre message reste dans la conversation. Dites l'essentiel en deux phrases.",
        "That is too long for me to keep here, and your message stays in the conversation. Give me the gist in two sentences.");

    public static readonly Localized Own = new("Voici votre version, relue.", "Here is your version, reviewed.");

    public static readonly Localized Replaced = new("C'est noté, le message est refait.", "Noted, and the statement is built again.");

    public static readonly Localized NoAction = new(
        "Il manque ce que vous faites. Même un petit geste rassure : revenez à cette question quand vous l'aurez.",
        "What you are doing is missing. Even a small step reassures: go back to that question once you have it.");

    public static readonly Localized AskAgain = new(
        "Une chose avant de publier. Votre réponse à « {question} » pose un problème : {message} {why} Comment le diriez-vous autrement ?",
        "One thing before this goes out. Your answer to “{question}” is a problem: {message} {why} How would you put it otherwise?");

    public static readonly Localized AskAgainOwn = new(
        "Une chose avant de publier. {message} {why} Comment le diriez-vous autrement ?",
        "One thing before this goes out. {message} {why} How would you put it otherwise?");

    public static readonly Localized PausedTitle = new("En pause", "Paused");

    public static readonly Localized PausedText = new("Tout est gardé. Appelez qui vous devez, relisez, respirez.", "All is kept. Call whom you must, read it over, take a breath.");

    public static readonly Localized LeftTitle = new("À tout à l'heure", "See you later");

    public static readonly Localized LeftText = new("Vos réponses sont gardées, rien n'est publié.", "Your answers are kept and nothing is posted.");

    public static readonly Localized HowToResume = new("Dites « reprendre » pour continuer.", "Say “resume” to go on.");

    public static readonly Localized Done = new("C'est fini pour l'instant. Tenez l'heure que vous avez donnée.", "That is all for now. Keep the time you gave.");
}
