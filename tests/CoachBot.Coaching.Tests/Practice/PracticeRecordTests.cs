using System.Text.Json;
using CoachBot.Coaching.Practice;

namespace CoachBot.Coaching.Tests.Practice;

public sealed class PracticeRecordTests
{
    private static PracticeCoach Coach => PracticeData.Coach;

    [Fact]
    public void An_exercise_left_open_is_taken_up_again_after_storage()
    {
        var step = Coach.Next(PracticeRecord.Empty, Language.French, "humour");
        Assert.True(step.Record.Active);

        var stored = Store(PracticeCoach.Leave(step.Record));

        Assert.False(stored.Active);
        Assert.Equal(step.Exercise.Id, Coach.Next(stored, Language.French).Exercise.Id);
    }

    [Fact]
    public void A_whole_round_is_remembered_in_a_few_kilobytes()
    {
        var record = PracticeRecord.Empty;
        foreach (var entry in PracticeData.Exercises)
        {
            record = Store(PracticeData.Answer(entry.Id, "?", Language.French, record).Record);
        }

        Assert.InRange(JsonSerializer.Serialize(record).Length, 100, 5_000);
        Assert.Equal(PracticeData.Exercises.Count, record.Stars.Count);
    }

    [Fact]
    public void The_most_stars_count()
    {
        var record = PracticeData.Answer("politics-spot-government", "politics", Language.French).Record;
        record = PracticeData.Answer("politics-spot-government", "links", Language.French, record).Record;

        Assert.Equal(2, record.Score());
    }

    [Fact]
    public void What_was_written_is_not_remembered()
    {
        var feedback = PracticeData.Answer("humour-write-snow", "Xylophone quartz: route 12 stops until 3 pm, take the shuttle from Market Square.", Language.English);

        Assert.DoesNotContain("Xylophone", JsonSerializer.Serialize(feedback.Record), StringComparison.Ordinal);
    }

    [Fact]
    public void A_skipped_exercise_is_seen_but_not_judged()
    {
        var step = Coach.Next(PracticeRecord.Empty, Language.French);
        var record = Coach.Skip(step.Record);

        Assert.Equal([step.Exercise.Id], record.Seen);
        Assert.Empty(record.Stars);
        Assert.NotEqual(step.Exercise.Id, Coach.Next(record, Language.French).Exercise.Id);
    }

    [Fact]
    public void A_record_that_names_what_no_longer_exists_does_no_harm()
    {
        var record = PracticeRecord.Empty with { Current = "gone", Seen = ["gone", "gone too"], Rung = 99, Climbing = true, SinceRung = 5 };

        Assert.NotNull(Coach.Next(record, Language.English).Exercise);
        Assert.Null(Coach.Skip(record).Current);
    }

    [Fact]
    public void The_ladder_has_a_rung_at_the_start_and_then_after_every_three_exercises()
    {
        var step = Coach.StartLadder(PracticeRecord.Empty, Language.English);
        var shown = new List<string>();
        for (var turn = 0; turn < 10; turn++)
        {
            shown.Add(step.Exercise.Id);
            var answer = PracticeData.Answer(step.Exercise.Id, "?", Language.English).ModelAnswer!;
            step = Coach.Next(Store(PracticeData.Answer(step.Exercise.Id, answer, Language.English, step.Record).Record), Language.English);
        }

        Assert.Equal("ladder-watch", shown[0]);
        Assert.Equal("ladder-repost", shown[4]);
        Assert.Equal("ladder-post", shown[8]);
        Assert.Equal(3, step.Record.Rung);
    }

    [Fact]
    public void A_rung_is_not_climbed_with_a_text_that_must_not_go_out()
    {
        var record = PracticeRecord.Empty with { Climbing = true, Rung = 2, SinceRung = 3 };
        var feedback = PracticeData.Answer("ladder-post", "My first post: ring me on 07700 900123, or write to me at jane.doe@example.com any day.", Language.English, record);

        Assert.Equal(0, feedback.Stars);
        Assert.Equal(2, feedback.Record.Rung);
        Assert.Equal("ladder-post", Coach.Next(feedback.Record, Language.English).Exercise.Id);
    }

    [Fact]
    public void A_rung_can_be_reported_done_in_a_word()
    {
        var feedback = PracticeData.Answer("ladder-watch", "fait", Language.French);

        Assert.Equal(1, feedback.Stars);
        Assert.Equal(1, feedback.Record.Rung);
    }

    private static PracticeRecord Store(PracticeRecord record) => JsonSerializer.Deserialize<PracticeRecord>(JsonSerializer.Serialize(record))!;
}
