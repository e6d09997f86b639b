using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Coaching.Review.Parsing;
using CoachBot.State.Nudges;

namespace CoachBot.Bot.Nudges;

/// <summary>Reads « mets les conseils en pause 10 jours », "stop the tips", "weekly tip on Tuesday at 9". A draft is never taken for one: the whole text must say it.</summary>
internal static partial class NudgeWords
{
    private const int Longest = 80;
    private const int DaysUnlessSaid = 7;
    private const int MostDays = 366;
    private const string What = "(?<what>conseils?|astuces?|tips?|exercices?|exercises?|entrainements?|practice|rappels?|reminders?)";
    private const string Whose = "(?:(?:les?|the|my|mes|mon|ma|d'|de|des|l')\\s*)?(?:weekly\\s+)?";
    private const string OfTheWeek = "(?:\\s+(?:de la semaine|hebdomadaires?))?";

    private static readonly string[] Days =
        ["dimanche|sunday", "lundi|monday", "mardi|tuesday", "mercredi|wednesday", "jeudi|thursday", "vendredi|friday", "samedi|saturday"];

    /// <summary>Null where the text says nothing about nudges.</summary>
    public static NudgeWish? Read(string text)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        var said = Fold.Text(text).Trim(' ', '.', '!', '…').Replace('’', '\'');
        return StopWords().IsMatch(said) ? new NudgeWish.Stop()
            : ResumeWords().IsMatch(said) ? new NudgeWish.Pause(0)
            : PauseWords().Match(said) is { Success: true } pause ? new NudgeWish.Pause(DaysIn(pause))
            : WeeklyWords().Match(said) is { Success: true } weekly && SaysWhen(weekly) ? new NudgeWish.Weekly(KindOf(weekly), DayIn(weekly), HourIn(weekly))
            : null;
    }

    private static NudgeKind KindOf(Match match) => match.Groups["what"].Value[0] is 'e' or 'p' ? NudgeKind.Practice : NudgeKind.Tip;

    // "a tip on Tuesday" asks for one tip; "every Tuesday" and "weekly" ask for more.
    private static bool SaysWhen(Match match) => match.Groups["often"].Success || match.Groups["weekly"].Success;

    private static int DaysIn(Match match)
    {
        if (!int.TryParse(match.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return DaysUnlessSaid;
        }

        var unit = match.Groups["unit"].Value switch { ['s' or 'w', ..] => 7, ['m', ..] => 30, _ => 1 };
        return (int)Math.Min((long)number * unit, MostDays);
    }

    private static DayOfWeek? DayIn(Match match)
    {
        var day = Array.FindIndex(Days, names => match.Groups["day"].Success && names.Split('|').Contains(match.Groups["day"].Value, StringComparer.Ordinal));
        return day < 0 ? null : (DayOfWeek)day;
    }

    private static int? HourIn(Match match)
    {
        if (!int.TryParse(match.Groups["hour"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var hour))
        {
            return null;
        }

        hour += match.Groups["half"].Value == "pm" && hour < 12 ? 12 : 0;
        return hour <= 23 ? hour : null;
    }

    [GeneratedRegex($"^(?:stop|arrete[rz]?|coupe[rz]?|plus|pas|no more|cancel|desactive[rz]?|turn off|annule[rz]?|supprime[rz]?)\\s+{Whose}{What}{OfTheWeek}$", RegexOptions.NonBacktracking)]
    private static partial Regex StopWords();

    [GeneratedRegex($"^(?:reprend[sr]?e?z?|resume|restart|relance[rz]?)\\s+{Whose}{What}{OfTheWeek}$", RegexOptions.NonBacktracking)]
    private static partial Regex ResumeWords();

    [GeneratedRegex($"^(?:met(?:s|tez|tre)?\\s+{Whose}{What}{OfTheWeek}\\s+en pause|(?:pause|suspend[sr]?e?z?|put)\\s+{Whose}{What}{OfTheWeek}(?:\\s+on hold|\\s+on pause)?)(?:\\s+(?:pendant|pour|for|de))?(?:\\s*(?<n>[0-9]{{1,4}})\\s*(?<unit>jours?|j|days?|semaines?|weeks?|mois|months?))?$", RegexOptions.NonBacktracking)]
    private static partial Regex PauseWords();

    [GeneratedRegex($"^(?:(?:je veux|i want|i would like|envoie[rz]?[- ]moi|send me|give me|donne[rz]?[- ]moi)\\s+)?(?:une?\\s+|an?\\s+|le\\s+|the\\s+)?(?<weekly>weekly\\s+)?{What}(?<weekly>\\s+hebdomadaire|\\s+de la semaine)?(?:\\s+(?<often>chaque semaine|par semaine|every week|a week|each week))?(?:\\s+(?<often>chaque|tous les|toutes les|every|each)(?=\\s))?(?:\\s+(?:le|on))?(?:\\s+(?<day>dimanche|sunday|lundi|monday|mardi|tuesday|mercredi|wednesday|jeudi|thursday|vendredi|friday|samedi|saturday)s?)?(?:\\s+(?:a|at|vers)\\s+(?<hour>[0-9]{{1,2}})\\s*(?:h|heures?|:00|h00)?\\s*(?<half>am|pm)?)?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WeeklyWords();
}
