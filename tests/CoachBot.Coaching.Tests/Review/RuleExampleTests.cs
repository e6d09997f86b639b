using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.Tests.Review;

public sealed class RuleExampleTests
{
    private static readonly Reviewer Reviewer = Reviewer.Load();

    public static TheoryData<string, string, string> BadExamples => ExamplesThat(raise: true);

    public static TheoryData<string, string, string> GoodExamples => ExamplesThat(raise: false);

    [Theory]
    [MemberData(nameof(BadExamples))]
    public void A_bad_example_raises_its_rule_at_the_marked_words(string rule, string language, string text)
    {
        var example = Find(rule, language, text);

        var finding = Assert.Single(Findings(example), finding => finding.Rule.Id == rule && (example.Span is null || finding.Span == example.Span));

        Assert.Equal(example.Span, example.Span is null ? null : finding.Span);
    }

    [Theory]
    [MemberData(nameof(GoodExamples))]
    public void A_good_example_does_not_raise_its_rule(string rule, string language, string text) =>
        Assert.DoesNotContain(Findings(Find(rule, language, text)), finding => finding.Rule.Id == rule);

    [Fact]
    public void Every_rule_has_good_and_bad_examples_in_both_languages() => Assert.All(Reviewer.Rules, rule =>
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.Contains(rule.Info.Examples, example => example.Language == language && example.Raises);
            Assert.Contains(rule.Info.Examples, example => example.Language == language && !example.Raises);
        }
    });

    private static TheoryData<string, string, string> ExamplesThat(bool raise)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var rule in Reviewer.Rules)
        {
            foreach (var example in rule.Info.Examples.Where(example => example.Raises == raise))
            {
                data.Add(rule.Info.Id, example.Language.Code(), example.Text);
            }
        }

        return data;
    }

    private static RuleExample Find(string rule, string language, string text) =>
        Reviewer.Rules.Single(candidate => candidate.Info.Id == rule).Info.Examples.First(example => example.Language.Code() == language && example.Text == text);

    private static IReadOnlyList<Finding> Findings(RuleExample example) =>
        Reviewer.Review(example.Text, example.Language, ReviewPolicy.Default).Findings;
}
