using CoachBot.Coaching.Learning;
using CoachBot.Coaching.Practice;
using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.Tests.Practice;

/// <summary>One coach for all tests, and its exercises as test data.</summary>
internal static class PracticeData
{
    public static Reviewer Reviewer { get; } = Reviewer.Load();

    public static PracticeCoach Coach { get; } = PracticeCoach.Load(Reviewer, LanguageIdentifier.Load());

    public static IReadOnlyList<ExerciseEntry> Exercises => Coach.Library.Exercises;

    public static Language[] Languages { get; } = Enum.GetValues<Language>();

    public static ExerciseEntry Find(string id) => Coach.Library.Find(id)!;

    public static bool Exists(string rule) => Reviewer.Rules.Any(candidate => candidate.Info.Id == rule);

    public static TheoryData<string, Language> All(params ExerciseKind[] kinds)
    {
        var data = new TheoryData<string, Language>();
        foreach (var entry in Coach.Library.Exercises.Concat(Coach.Library.Rungs).Where(entry => kinds.Contains(entry.Kind)))
        {
            foreach (var language in Languages)
            {
                data.Add(entry.Id, language);
            }
        }

        return data;
    }

    public static Feedback Answer(string id, string answer, Language language, PracticeRecord? record = null) =>
        Coach.Answer(record ?? PracticeRecord.Empty, id, answer, language)!;
}
