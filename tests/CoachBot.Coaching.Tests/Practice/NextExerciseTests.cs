using CoachBot.Coaching.Practice;

namespace CoachBot.Coaching.Tests.Practice;

public sealed class NextExerciseTests
{
    private static PracticeCoach Coach => PracticeData.Coach;

    [Theory]
    [InlineData(2)]
    [InlineData(0)]
    public void Nothing_comes_twice_before_all_was_seen(int stars)
    {
        var shown = Play(Coach.Count, stars, out _).Select(exercise => exercise.Id).ToList();

        Assert.Equal(Coach.Count, shown.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_second_round_begins_with_another_exercise_than_the_last()
    {
        var shown = Play(Coach.Count + 1, 2, out _);

        Assert.NotEqual(shown[^2].Id, shown[^1].Id);
    }

    [Fact]
    public void Kinds_alternate_while_there_is_a_choice()
    {
        var shown = Play(30, 2, out _);

        Assert.All(shown.Zip(shown.Skip(1)), pair => Assert.NotEqual(pair.First.Kind, pair.Second.Kind));
        Assert.Equal([ExerciseKind.Spot, ExerciseKind.Mend, ExerciseKind.Write], shown.Take(3).Select(exercise => exercise.Kind));
    }

    [Fact]
    public void The_easier_one_of_a_kind_comes_first()
    {
        var shown = Play(Coach.Count, 2, out _);

        Assert.All([ExerciseKind.Spot, ExerciseKind.Mend, ExerciseKind.Write], kind =>
        {
            var levels = shown.Where(exercise => exercise.Kind == kind).Select(exercise => exercise.Level).ToList();
            Assert.Equal(levels.Order(), levels);
        });
    }

    [Fact]
    public void The_first_exercises_are_about_different_things()
    {
        var shown = Play(6, 2, out _);

        Assert.Equal(6, shown.Select(exercise => exercise.Topic).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_weak_rule_comes_first_and_in_another_kind()
    {
        var record = PracticeData.Answer("attack-spot-competitor", "links", Language.French).Record;
        var next = Coach.Next(record, Language.French).Exercise;

        Assert.Contains("attack", PracticeData.Find(next.Id).Rules);
        Assert.NotEqual(ExerciseKind.Spot, next.Kind);
        Assert.Equal(["attack"], record.WeakRules());
    }

    [Fact]
    public void A_rule_done_well_is_weak_no_longer()
    {
        var record = PracticeData.Answer("attack-spot-competitor", "attack, links", Language.English).Record;
        record = PracticeData.Answer("attack-spot-competitor", "links", Language.English, record).Record;
        Assert.Equal(2, record.Weak["attack"]);
        record = PracticeData.Answer("attack-spot-competitor", "attack", Language.English, record).Record;
        Assert.Equal(1, record.Weak["attack"]);
        record = PracticeData.Answer("attack-spot-competitor", "attack", Language.English, record).Record;
        Assert.Empty(record.Weak);
    }

    [Theory]
    [InlineData("humour")]
    [InlineData("crisis")]
    [InlineData("over-claim")]
    public void A_topic_or_rule_can_be_asked_for(string topic) =>
        Assert.True(PracticeData.Find(Coach.Next(PracticeRecord.Empty, Language.English, topic).Exercise.Id).IsAbout(topic));

    [Fact]
    public void A_topic_that_was_seen_whole_comes_again_rather_than_another()
    {
        var record = PracticeRecord.Empty with { Seen = [.. PracticeData.Exercises.Where(entry => entry.IsAbout("humour")).Select(entry => entry.Id)] };

        Assert.True(PracticeData.Find(Coach.Next(record, Language.English, "humour").Exercise.Id).IsAbout("humour"));
    }

    [Fact]
    public void An_unknown_topic_is_no_obstacle() =>
        Assert.NotNull(Coach.Next(PracticeRecord.Empty, Language.English, "no such topic").Exercise);

    [Fact]
    public void The_next_exercise_is_the_same_in_both_languages()
    {
        var french = Coach.Next(PracticeRecord.Empty, Language.French).Exercise;
        var english = Coach.Next(PracticeRecord.Empty, Language.English).Exercise;

        Assert.Equal(french.Id, english.Id);
        Assert.Equal(french.Choices.Select(choice => choice.Value), english.Choices.Select(choice => choice.Value));
    }

    private static List<Exercise> Play(int turns, int stars, out PracticeRecord record)
    {
        var shown = new List<Exercise>();
        record = PracticeRecord.Empty;
        for (var turn = 0; turn < turns; turn++)
        {
            var step = Coach.Next(record, Language.English);
            shown.Add(step.Exercise);
            record = PracticeData.Answer(step.Exercise.Id, stars == 2 ? Right(step.Exercise) : "?", Language.English, step.Record).Record;
        }

        return shown;
    }

    private static string Right(Exercise exercise) => PracticeData.Answer(exercise.Id, "?", exercise.Language).ModelAnswer!;
}
