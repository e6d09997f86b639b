namespace CoachBot.Coaching.Practice;

/// <summary>What the coach says around the exercises.</summary>
internal static class PracticeText
{
    public static readonly Localized NothingWrong = new("Rien à redire", "Nothing wrong");

    public static readonly Localized NotUnderstood = new(
        "Je n'ai pas reconnu de réponse. Touchez un bouton, donnez son numéro, ou dites avec vos mots ce qui cloche ; « je ne sais pas » montre la solution.",
        "I did not recognise an answer. Press a button, give its number, or say in your own words what is wrong; “I don't know” shows the solution.");

    public static readonly Localized TellMe = new(
        "Dites « c'est fait », ou racontez en une phrase ce que vous avez vu ou écrit ; « passer » pour plus tard.",
        "Say “done”, or tell me in one sentence what you saw or wrote; “skip” to leave it for later.");

    public static readonly Localized Empty = new(
        "Je n'ai rien reçu. Écrivez votre version, même imparfaite ; « je ne sais pas » montre la solution.",
        "I received nothing. Write your version, however rough; “I don't know” shows the solution.");

    public static readonly Localized TooLong = new(
        "C'est bien plus qu'un message. Gardez l'essentiel, en quelques lignes, et renvoyez-le.",
        "That is far more than a post. Keep the essence, in a few lines, and send it again.");

    public static readonly Localized AskedAgain = new("On reprend", "Once more");

    public static readonly Localized GaveUp = new("Voici une solution", "Here is a solution");

    public static readonly Localized Named = new("Vu : {name}.", "Seen: {name}.");

    public static readonly Localized NamedAt = new("Vu : {name}, dans « {words} ».", "Seen: {name}, in “{words}”.");

    public static readonly Localized Overlooked = new("Manqué : {name}.", "Missed: {name}.");

    public static readonly Localized OverlookedAt = new("Manqué : {name}, dans « {words} ».", "Missed: {name}, in “{words}”.");

    public static readonly Localized NotThere = new("{name} : ce brouillon ne fait pas cela.", "{name}: this draft does not do that.");

    public static readonly Localized Innocent = new("Ce brouillon peut partir tel quel.", "This draft can go out as it is.");

    public static readonly Localized Arguable = new("{name} se défend, sans être l'essentiel.", "{name} is arguable, though not the main point.");

    public static readonly Localized Gone = new("{name} : il n'en reste rien.", "{name}: none of it is left.");

    public static readonly Localized StillThere = new("{name} : il en reste, dans « {words} ».", "{name}: some of it is left, in “{words}”.");

    public static readonly Localized StillThereWhole = new("{name} : il en reste.", "{name}: some of it is left.");

    public static readonly Localized Remains = new("« {words} » n'a pas sa place ici.", "“{words}” has no place here.");

    public static readonly Localized Holds = new("« {words} » y est.", "“{words}” is there.");

    public static readonly Localized Lacks = new("« {words} » n'y est pas.", "“{words}” is not there.");

    public static readonly Localized Raised = new("{name}, dans « {words} » : {message}", "{name}, in “{words}”: {message}");

    public static readonly Localized RaisedWhole = new("{name} : {message}", "{name}: {message}");

    public static readonly Localized Unchanged = new("C'est encore le brouillon de départ.", "This is still the draft you were given.");

    public static readonly Localized TooShort = new(
        "C'est trop court pour un message : faites-en une phrase ; « je ne sais pas » montre une solution.",
        "This is too short for a post: make it a sentence; “I don't know” shows a solution.");

    public static readonly Localized Clean = new("Le coach n'y trouve rien à bloquer.", "The coach finds nothing to stop it.");

    public static readonly Localized Done = new("C'est fait.", "Done.");

    public static readonly Localized DoneWithThoughts = new("C'est fait, et vous dites ce que vous en retenez.", "Done, and you say what you take from it.");

    public static readonly Localized SayMore = new("Une ligne sur ce que vous avez vu ou écrit vaudrait la seconde étoile.", "One line on what you saw or wrote would earn the second star.");

    private static readonly Localized[] Headlines =
    [
        new("Pas encore", "Not yet"),
        new("En bonne voie", "Nearly there"),
        new("Très bien", "Well done"),
    ];

    private static readonly Dictionary<ExerciseKind, (Localized Title, Localized Task)> Kinds = new()
    {
        [ExerciseKind.Ladder] = (
            new("Premiers pas", "First steps"),
            new("Prenez dix minutes, puis racontez-moi ici.", "Take ten minutes, then tell me here.")),
        [ExerciseKind.Spot] = (
            new("Repérez", "Spot it"),
            new("Qu'est-ce qui cloche dans ce brouillon ? Peut-être rien.", "What is wrong with this draft? Perhaps nothing.")),
        [ExerciseKind.Mend] = (
            new("Réparez", "Mend it"),
            new("Récrivez ce brouillon sans ce qui cloche, et sans perdre ce qu'il apprend au lecteur.", "Write this draft again without what is wrong, and without losing what it tells the reader.")),
        [ExerciseKind.Write] = (
            new("Écrivez", "Write it"),
            new("Écrivez le message que vous publieriez.", "Write the post you would publish.")),
    };

    public static Localized Headline(int stars) => Headlines[stars];

    public static Localized Title(ExerciseKind kind) => Kinds[kind].Title;

    public static Localized Task(ExerciseKind kind) => Kinds[kind].Task;
}
