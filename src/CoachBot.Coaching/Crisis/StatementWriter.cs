namespace CoachBot.Coaching.Crisis;

/// <summary>Makes sentences of the answers: facts, the people affected, action, next word.</summary>
internal static class StatementWriter
{
    private static readonly string[] WhenStarts =
    [
        "a ", "ce ", "cet ", "cette ", "demain", "dans ", "des ", "d'ici ", "avant ", "apres ", "vers ", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
        "at ", "in ", "on the ", "on mon", "on tue", "on wed", "on thu", "on fri", "on sat", "on sun", "by ", "before ", "after ", "around ", "this ", "tonight", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ];

    /// <summary>The parts in their order; one that has nothing to say is left out.</summary>
    public static IReadOnlyList<StatementPart> Write(CrisisRecord record, Language language)
    {
        StatementPart Part(string step, Func<string, Language, string> write) => new(step, write(record.Answer(step) ?? "", language));

        StatementPart[] parts =
        [
            Part(CrisisSteps.WhatHappened, Happened),
            Part(CrisisSteps.WhatIsKnown, Known),
            Part(CrisisSteps.WhoIsAffected, Affected),
            Part(CrisisSteps.WhatIsDone, Done),
            Part(CrisisSteps.NextWord, Next),
        ];
        return [.. parts.Where(part => part.Text.Length > 0)];
    }

    /// <summary>Whether the answer says nothing that a statement could hold.</summary>
    public static bool IsOpen(string? answer) => string.IsNullOrEmpty(answer) || AnswerMeaning.IsUnknown(answer);

    private static string Happened(string answer, Language language) =>
        IsOpen(answer) ? StatementText.HappenedUnknown[language] : Typed.AsSentence(answer);

    private static string Known(string answer, Language language) =>
        IsOpen(answer) || AnswerMeaning.IsNobody(answer) ? StatementText.KnownUnknown[language] : Completed(StatementText.Known, answer, language);

    private static string Affected(string answer, Language language)
    {
        if (IsOpen(answer))
        {
            return StatementText.AffectedUnknown[language];
        }

        if (AnswerMeaning.IsNobody(answer))
        {
            return StatementText.AffectedNobody[language];
        }

        return AnswerMeaning.SaysNobody(answer) ? $"{Typed.AsSentence(answer)} {StatementText.Concern[language]}"
            : AnswerMeaning.IsWhole(answer) && Typed.EndsSentence(answer) ? $"{Typed.AsSentence(answer)} {StatementText.Thoughts[language]}"
            : Fill(StatementText.Affected, answer, language);
    }

    private static string Done(string answer, Language language) =>
        IsOpen(answer) ? "" : Completed(StatementText.Doing, answer, language);

    private static string Next(string answer, Language language)
    {
        if (IsOpen(answer))
        {
            return StatementText.NextUnknown[language];
        }

        var isWhen = AnswerMeaning.StartsWithAny(answer, WhenStarts) && !AnswerMeaning.HasSubject(answer);
        if (!isWhen && AnswerMeaning.IsWhole(answer))
        {
            return Typed.AsSentence(answer);
        }

        var words = isWhen && !IsDay(answer, language) ? char.ToLowerInvariant(answer[0]) + answer[1..] : answer;
        return Fill(char.IsAsciiDigit(answer[0]) ? StatementText.NextAt : isWhen ? StatementText.NextWhen : StatementText.Next, words, language);
    }

    // English writes the names of days with a capital.
    private static bool IsDay(string answer, Language language) =>
        language == Language.English && AnswerMeaning.StartsWithAny(answer, WhenStarts.Where(start => start.EndsWith("day", StringComparison.Ordinal)));

    private static string Completed(Localized label, string answer, Language language) =>
        AnswerMeaning.IsWhole(answer) ? Typed.AsSentence(answer) : Fill(label, answer, language);

    private static string Fill(Localized label, string answer, Language language) =>
        Typed.AsSentence(label[language].Replace("{words}", Typed.OnOneLine(answer), StringComparison.Ordinal));
}
