using CoachBot.Coaching.Review;
using CoachBot.Coaching.Tests.Policy;

namespace CoachBot.Coaching.Tests.Review;

public sealed class RuleCatalogueTests
{
    [Theory]
    [InlineData("README.md", Language.English)]
    [InlineData("README.fr.md", Language.French)]
    public void The_page_of_the_rules_is_up_to_date(string file, Language language)
    {
        var page = new RuleCatalogue(language).Write(Reviewer.Load().Rules);
        var path = Path.Combine(Path.GetDirectoryName(ExamplePolicy.Path)!, "..", "src", "CoachBot.Coaching", "Review", "Rules", file);
        if (Environment.GetEnvironmentVariable("COACHBOT_UPDATE_CATALOGUE") is { Length: > 0 })
        {
            File.WriteAllText(path, page);
        }

        Assert.True(File.Exists(path), $"{file} is missing: set COACHBOT_UPDATE_CATALOGUE=1 to write it.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), page);
    }

    [Fact]
    public void Every_rule_that_holds_a_draft_offers_another_way_where_no_rewrite_is_honest() => Assert.All(
        Reviewer.Load().Rules.Where(rule => rule.Info.Severity > Severity.Advice && rule.Info.Id != "length"),
        rule => Assert.NotEmpty(rule.Info.Instead));
}
