using CoachBot.Coaching.Practice;

namespace CoachBot.Coaching.Tests.Practice;

public sealed class AnswerTests
{
    [Theory]
    [InlineData("c'est de la politique, il prend parti", Language.French)]
    [InlineData("politics", Language.French)]
    [InlineData("Il prend position !", Language.French)]
    [InlineData("it takes a side for the government", Language.English)]
    [InlineData("POLITICAL.", Language.English)]
    public void The_trouble_can_be_named_in_words(string answer, Language language) =>
        Assert.Equal(2, PracticeData.Answer("politics-spot-government", answer, language).Stars);

    [Theory]
    [InlineData("rien", Language.French)]
    [InlineData("Je ne vois aucun problème", Language.French)]
    [InlineData("nothing wrong here", Language.English)]
    [InlineData("all good", Language.English)]
    public void That_nothing_is_wrong_can_be_said_in_words(string answer, Language language) =>
        Assert.Equal(2, PracticeData.Answer("politics-spot-policy-word", answer, language).Stars);

    [Fact]
    public void A_negated_name_is_not_an_answer() =>
        Assert.False(PracticeData.Answer("politics-spot-government", "ce n'est pas politique", Language.French).Counted);

    [Fact]
    public void A_number_presses_the_button_at_that_place()
    {
        var choices = Show("politics-spot-government", Language.English).Choices;
        var right = choices.Select((choice, index) => (choice, index)).Single(pair => pair.choice.Value == "politics").index + 1;

        Assert.Equal(2, PracticeData.Answer("politics-spot-government", $" {right} ", Language.English).Stars);
        Assert.Equal(0, PracticeData.Answer("politics-spot-government", $"{choices.Count}", Language.English).Stars);
        Assert.False(PracticeData.Answer("politics-spot-government", "0", Language.English).Counted);
        Assert.False(PracticeData.Answer("politics-spot-government", "99", Language.English).Counted);
        Assert.False(PracticeData.Answer("politics-spot-government", "99999999999999999999", Language.English).Counted);
    }

    [Fact]
    public void A_right_name_among_wrong_ones_wins_one_star_and_says_which_is_wrong()
    {
        var feedback = PracticeData.Answer("politics-spot-government", "politics, over-claim", Language.English);

        Assert.Equal(1, feedback.Stars);
        Assert.Single(feedback.Found);
        Assert.Single(feedback.Missed);
    }

    [Fact]
    public void A_named_trouble_is_shown_in_the_draft()
    {
        var feedback = PracticeData.Answer("politics-spot-government", "politics", Language.English);

        Assert.Contains("government", Assert.Single(feedback.Found), StringComparison.Ordinal);
        Assert.NotNull(feedback.Review);
    }

    [Theory]
    [InlineData("form-mend-capitals", Language.French)]
    [InlineData("form-mend-capitals", Language.English)]
    public void The_draft_as_it_was_wins_no_star(string id, Language language)
    {
        var draft = PracticeData.Find(id).Words[language].Draft!;

        Assert.Equal(0, PracticeData.Answer(id, draft, language).Stars);
        Assert.Equal(0, PracticeData.Answer(id, $"  {draft}\n", language).Stars);
    }

    [Fact]
    public void A_mended_draft_that_loses_a_fact_wins_one_star_and_says_which()
    {
        var feedback = PracticeData.Answer("form-mend-capitals", "Venez à la fête des plantes d'Angers le 18 avril, les producteurs vous attendent.", Language.French);

        Assert.Equal(1, feedback.Stars);
        Assert.Contains("70 producteurs", Assert.Single(feedback.Missed), StringComparison.Ordinal);
    }

    [Fact]
    public void A_gutted_draft_wins_no_star() =>
        Assert.Equal(0, PracticeData.Answer("form-mend-capitals", "Venez nombreux à la fête des plantes cette année.", Language.French).Stars);

    [Fact]
    public void A_heap_of_facts_is_no_sentence() =>
        Assert.Equal(0, PracticeData.Answer("politics-mend-energy", "38% 240", Language.English).Stars);

    [Fact]
    public void Words_that_had_to_go_win_no_star_though_the_engine_be_silent()
    {
        var feedback = PracticeData.Answer("politics-mend-energy", "Our gas bill is up 38% in a year and the minister came to see our 240 glassmakers.", Language.English);

        Assert.Equal(0, feedback.Stars);
        Assert.Contains(feedback.Missed, line => line.Contains("minister", StringComparison.Ordinal));
        Assert.True(feedback.Record.Weak.ContainsKey("politics"));
    }

    [Fact]
    public void A_text_with_a_blocker_wins_no_star_whatever_it_holds()
    {
        var feedback = PracticeData.Answer("humour-write-snow", "Route 12 is off until 3 pm, shuttles from Market Square. Ring me on 07700 900123.", Language.English);

        Assert.Equal(0, feedback.Stars);
        Assert.True(feedback.Record.Weak.ContainsKey("personal-data"));
    }

    [Fact]
    public void An_answer_in_the_other_language_is_read_in_its_own() =>
        Assert.Equal(0, PracticeData.Answer("humour-write-snow", "La ligne 12 s'arrête jusqu'à 15 h à Market Square, 3 pm. Enfin un gouvernement qui écoute les transporteurs de ce pays.", Language.English).Stars);

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n ")]
    public void An_empty_answer_leaves_the_exercise_open(string answer) => Assert.All(Enum.GetValues<ExerciseKind>(), kind =>
    {
        var entry = PracticeData.Coach.Library.Exercises.Concat(PracticeData.Coach.Library.Rungs).First(entry => entry.Kind == kind);
        var feedback = PracticeData.Answer(entry.Id, answer, Language.French);

        Assert.False(feedback.Counted);
        Assert.Equal(entry.Id, feedback.Record.Current);
        Assert.Empty(feedback.Record.Stars);
    });

    [Fact]
    public void A_huge_answer_is_asked_for_again_shorter() =>
        Assert.False(PracticeData.Answer("attack-mend-journalist", new string('a', 300_000), Language.French).Counted);

    [Theory]
    [InlineData("je ne sais pas", Language.French)]
    [InlineData("I don’t know.", Language.English)]
    public void Whoever_does_not_know_sees_the_solution(string answer, Language language)
    {
        var feedback = PracticeData.Answer("attack-mend-journalist", answer, language);

        Assert.True(feedback.Counted);
        Assert.Equal(0, feedback.Stars);
        Assert.NotNull(feedback.ModelAnswer);
        Assert.Equal(2, feedback.Record.Weak["attack"]);
    }

    [Fact]
    public void An_exercise_that_does_not_exist_has_no_feedback() =>
        Assert.Null(PracticeData.Coach.Answer(PracticeRecord.Empty, "no-such-exercise", "answer", Language.English));

    [Fact]
    public void Feedback_is_in_the_language_of_the_exercise()
    {
        Assert.Equal("Très bien", PracticeData.Answer("politics-spot-government", "politics", Language.French).Headline);
        Assert.Equal("Well done", PracticeData.Answer("politics-spot-government", "politics", Language.English).Headline);
    }

    private static Exercise Show(string id, Language language) => PracticeData.Coach.Retry(PracticeRecord.Empty, id, language)!.Exercise;
}
