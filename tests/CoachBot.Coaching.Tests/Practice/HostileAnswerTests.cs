using CoachBot.Coaching.Practice;

namespace CoachBot.Coaching.Tests.Practice;

public sealed class HostileAnswerTests
{
    public static TheoryData<string> Hostile =>
    [
        "\uD800", "\uDC00\uD800 lone \uD83D surrogates \uDE00", "👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", "שלום לכולם, זה המסר שלי להיום", "\u202Eevil\u202C text that runs backwards here",
        "\0\0\0", "{words} {name} {message} %s {0}", "<script>alert(1)</script> & <b>bold</b> text for you", new('a', 300_000), string.Concat(Enumerable.Repeat("é\u0301 ", 100_000)),
        string.Concat(Enumerable.Repeat("politics attack 12 38% ", 13_000)), "*", "***", "-1", "１２", "\u200B\u200B",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Whatever_is_answered_gets_feedback_and_never_both_stars(string answer) => Assert.All(Enum.GetValues<ExerciseKind>(), kind =>
    {
        foreach (var language in PracticeData.Languages)
        {
            var entry = PracticeData.Coach.Library.Exercises.Concat(PracticeData.Coach.Library.Rungs).Last(entry => entry.Kind == kind);
            var feedback = PracticeData.Answer(entry.Id, answer, language);

            Assert.InRange(feedback.Stars, 0, kind == ExerciseKind.Ladder ? 2 : 1);
            Assert.NotEmpty(feedback.Headline);
            Assert.All(feedback.Missed, line => Assert.InRange(line.Length, 1, 400));
        }
    });

    [Fact]
    public void The_same_answer_gets_the_same_feedback()
    {
        var (first, second) = (Ask(), Ask());

        Assert.Equal(first.Missed, second.Missed);
        Assert.Equal(first.Stars, second.Stars);

        static Feedback Ask() => PracticeData.Answer("claims-mend-green", "Notre pot de peinture est à 62 % recyclé, le meilleur du monde, garanti.", Language.French);
    }
}
