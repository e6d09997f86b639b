using CoachBot.Coaching.Practice;
using CoachBot.Coaching.Review;
using CoachBot.Coaching.Review.Text;

namespace CoachBot.Coaching.Tests.Practice;

public sealed class ExerciseContentTests
{
    public static TheoryData<string, Language> WithADraft => PracticeData.All(ExerciseKind.Spot, ExerciseKind.Mend);

    public static TheoryData<string, Language> Spotted => PracticeData.All(ExerciseKind.Spot);

    public static TheoryData<string, Language> Written => PracticeData.All(ExerciseKind.Mend, ExerciseKind.Write);

    public static TheoryData<string, Language> Everything => PracticeData.All(Enum.GetValues<ExerciseKind>());

    [Fact]
    public void There_are_at_least_forty_exercises_of_three_kinds_and_three_rungs()
    {
        Assert.True(PracticeData.Coach.Count >= 40);
        Assert.All([ExerciseKind.Spot, ExerciseKind.Mend, ExerciseKind.Write], kind => Assert.True(PracticeData.Exercises.Count(entry => entry.Kind == kind) >= 10));
        Assert.Equal([1, 2, 3], PracticeData.Coach.Library.Rungs.Select(rung => rung.Level));
    }

    [Fact]
    public void Every_rule_of_the_engine_is_trained() =>
        Assert.All(PracticeData.Reviewer.Rules, rule => Assert.Contains(PracticeData.Exercises, entry => entry.Rules.Contains(rule.Info.Id)));

    [Fact]
    public void Some_drafts_have_nothing_wrong() =>
        Assert.True(PracticeData.Exercises.Count(entry => entry.Kind == ExerciseKind.Spot && entry.Rules.Count == 0) >= 4);

    [Theory]
    [MemberData(nameof(WithADraft))]
    public void A_draft_raises_its_rules(string id, Language language)
    {
        var entry = PracticeData.Find(id);
        var raised = Raised(entry.Words[language].Draft!, language);

        Assert.Empty(entry.Rules.Where(PracticeData.Exists).Except(raised.Select(finding => finding.Rule.Id)));
    }

    [Theory]
    [MemberData(nameof(Spotted))]
    public void An_innocent_draft_raises_nothing_and_no_wrong_button_is_raised_by_another(string id, Language language)
    {
        var entry = PracticeData.Find(id);
        var raised = Raised(entry.Words[language].Draft!, language).Select(finding => finding.Rule.Id);

        Assert.Empty(entry.Rules.Count == 0 ? raised : raised.Intersect(entry.Others));
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void A_model_answer_wins_both_stars(string id, Language language)
    {
        var feedback = PracticeData.Answer(id, PracticeData.Find(id).Words[language].Model!, language);

        Assert.Empty(feedback.Missed);
        Assert.Equal(2, feedback.Stars);
        Assert.Equal(Verdict.Ready, feedback.Review!.Verdict);
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void A_model_answer_fits_one_post_and_raises_no_advice(string id, Language language)
    {
        var model = PracticeData.Find(id).Words[language].Model!;

        Assert.InRange(WeightedLength.Measure(model).Weighted, 1, 280);
        Assert.Empty(Raised(model, language).Select(finding => finding.Rule.Id));
    }

    [Theory]
    [MemberData(nameof(Spotted))]
    public void The_right_buttons_win_both_stars_and_the_model_answer_too(string id, Language language)
    {
        var entry = PracticeData.Find(id);
        var right = entry.Rules.Count == 0 ? TroubleNames.Nothing : string.Join(',', entry.Rules);

        Assert.Equal(2, PracticeData.Answer(id, right, language).Stars);
        Assert.Equal(2, PracticeData.Answer(id, PracticeData.Answer(id, "?", language).ModelAnswer!, language).Stars);
    }

    [Theory]
    [MemberData(nameof(Spotted))]
    public void Every_wrong_button_wins_no_star(string id, Language language)
    {
        var entry = PracticeData.Find(id);
        var wrong = entry.Rules.Count == 0 ? entry.Others : [.. entry.Others, TroubleNames.Nothing];

        Assert.True(entry.Others.Count >= 3);
        Assert.All(wrong, button => Assert.Equal(0, PracticeData.Answer(id, button, language).Stars));
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Facts_stand_in_the_situation_or_the_draft_and_so_does_something_that_must_go(string id, Language language)
    {
        var words = PracticeData.Find(id).Words[language];
        var shown = ComparableText.Of($"{words.Situation} {words.Draft}");

        Assert.All(words.Facts, fact => Assert.True(fact.IsIn(shown), fact.Label));
        Assert.True(words.Draft is null || words.Drop.Count == 0 || words.Drop.Any(fact => fact.IsIn(shown)));
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void An_exercise_says_something_of_its_own_in_each_language(string id, Language language)
    {
        var (words, other) = (PracticeData.Find(id).Words[language], PracticeData.Find(id).Words[language == Language.French ? Language.English : Language.French]);

        Assert.NotEqual(words.Situation, other.Situation);
        Assert.NotEqual(words.Why, other.Why);
        Assert.Equal(words.Facts.Count, other.Facts.Count);
        Assert.Equal(words.Steps.Count, other.Steps.Count);
        Assert.Equal(words.Draft is null, other.Draft is null);
        Assert.Equal(words.Model is null, other.Model is null);
    }

    [Fact]
    public void Every_rung_takes_three_steps()
    {
        Assert.All(PracticeData.Coach.Library.Rungs, rung => Assert.Equal(3, rung.Words.French.Steps.Count));
    }

    private static IReadOnlyList<Finding> Raised(string draft, Language language) =>
        PracticeData.Reviewer.Review(draft, language, ReviewPolicy.Default).Findings;
}
