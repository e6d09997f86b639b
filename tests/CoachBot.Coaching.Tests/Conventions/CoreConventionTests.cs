using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.Tests.Conventions;

public sealed class CoreConventionTests
{
    private static readonly Reviewer Reviewer = Reviewer.Load();

    public static TheoryData<string, Severity> Contract => new()
    {
        { "politics", Severity.Blocker }, { "humour", Severity.Warning }, { "attack", Severity.Blocker }, { "private-matters", Severity.Blocker },
        { "power-user", Severity.Advice }, { "time-sink", Severity.Advice }, { "crisis-tone", Severity.Warning }, { "no-substance", Severity.Advice },
        { "market-sensitive", Severity.Blocker }, { "confidential", Severity.Blocker }, { "personal-data", Severity.Blocker }, { "credential", Severity.Blocker },
        { "legal-exposure", Severity.Blocker }, { "discrimination", Severity.Blocker }, { "profanity", Severity.Warning }, { "over-claim", Severity.Warning },
        { "heated", Severity.Warning }, { "shouting", Severity.Advice }, { "length", Severity.Blocker }, { "hashtags", Severity.Advice },
        { "mentions", Severity.Advice }, { "links", Severity.Advice }, { "engagement-bait", Severity.Advice }, { "accessibility", Severity.Advice },
    };

    [Theory]
    [MemberData(nameof(Contract))]
    public void Every_rule_of_the_contract_is_there_with_its_severity(string rule, Severity severity) =>
        Assert.Equal(severity, Assert.Single(Reviewer.Rules, candidate => candidate.Info.Id == rule).Info.Severity);

    [Fact]
    public void The_core_knows_neither_bots_nor_cards_nor_the_web_nor_a_database()
    {
        string[] foreign = ["Microsoft.Bot", "BotFramework", "AdaptiveCards", "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore", "Newtonsoft.Json"];

        var references = typeof(Coach).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!);

        Assert.DoesNotContain(references, name => foreign.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)));
    }

    [Fact]
    public void What_a_rule_says_differs_in_french_and_english() => Assert.All(Reviewer.Rules, rule =>
    {
        Localized[] texts = [rule.Info.Message, rule.Info.Why, rule.Info.Fix];
        Assert.All(texts, text => Assert.NotEqual(text.French, text.English));
    });
}
