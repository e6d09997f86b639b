using System.Text;
using CoachBot.Coaching.Policy;
using CoachBot.Coaching.Review;
using CsCheck;

namespace CoachBot.Coaching.Tests.Policy;

public sealed class PolicyFileTests
{
    [Fact]
    public void The_example_in_the_manifests_is_read_whole()
    {
        var policy = PolicyFile.Read(File.ReadAllText(ExamplePolicy.Path), "policy.example.yaml");

        Assert.Equal(Severity.Blocker, policy.Severities["humour"]);
        Assert.Contains("power-user", policy.Off);
        Assert.Equal(["market-sensitive", "over-claim"], policy.Blackouts[0].Rules);
        Assert.Equal("eve and day of the vote", policy.Blackouts[1].Name.English);
        Assert.Equal("https", policy.Guidance["market-sensitive"].Address.Scheme);
        Assert.Equal(["Communication, Sacha Lindt, +33 1 99 00 12 34", "Legal, extension 12"], policy.Contacts.Select(contact => contact.ToString()));
        Assert.Equal(30, policy.RetentionDays);
        Assert.False(policy.IsModelAllowed);
        Assert.NotNull(policy.Words);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing set yet")]
    [InlineData("off:\nbanned:\nseverities:\n")]
    public void A_policy_that_sets_nothing_is_the_default(string yaml)
    {
        var policy = PolicyFile.Read(yaml, "p.yaml");

        Assert.Equal((280, true, 0), (policy.Limit, policy.IsModelAllowed, policy.Off.Count));
        Assert.Null(policy.Words);
    }

    [Theory]
    [InlineData("limit: 280\nsevrities:\n  humour: blocker", 2, 1, "did you mean 'severities'?")]
    [InlineData("severities:\n  humor: blocker", 2, 3, "did you mean 'humour'?")]
    [InlineData("severities:\n  humour: bloker", 2, 11, "did you mean 'blocker'?")]
    [InlineData("off: [humour, politic]", 1, 15, "did you mean 'politics'?")]
    [InlineData("limit: many", 1, 8, "a whole number from 1 to 25000")]
    [InlineData("limit: -3", 1, 8, "a whole number from 1 to 25000")]
    [InlineData("blackouts:\n  - name: Q3\n    from: 1/10/2026\n    to: 2026-10-29\n    rules: [politics]", 3, 11, "such as 2026-07-31")]
    [InlineData("blackouts:\n  - name: Q3\n    from: 2026-10-30\n    to: 2026-10-29\n    rules: [politics]", 4, 9, "before 'from'")]
    [InlineData("blackouts:\n  - name: Q3\n    from: 2026-10-01\n    to: 2026-10-29", 2, 5, "'rules' is missing")]
    [InlineData("guidance:\n  politics:\n    label: Charter\n    url: http://example.com", 4, 10, "https://")]
    [InlineData("contacts:\n  - name: Ada", 2, 5, "'role' is missing")]
    [InlineData("approvers:\n  - id: U1", 2, 5, "'name' is missing")]
    [InlineData("approvers:\n  - name: Ada", 2, 5, "'id' is missing")]
    [InlineData("approvers:\n  - { name: Ada, mail: a@example.com }", 2, 18, "no key of an approver")]
    [InlineData("banned:\n  - words: [\"{office}\"]", 2, 13, "cannot be looked for")]
    [InlineData("banned: ['*']", 1, 10, "cannot be looked for")]
    [InlineData("preferred:\n  - words: [mail]", 2, 5, "'use' is missing")]
    [InlineData("timeZone: Europe/Pari", 1, 11, "Europe/Paris")]
    [InlineData("title: { fr: Charte }", 1, 8, "'en' is missing")]
    [InlineData("model: no", 1, 8, "allowed, never")]
    [InlineData("- humour", 1, 1, "'key: value'")]
    [InlineData("limit: 280\nlimit: 300", 2, 1, "limit")]
    [InlineData("off: [humour", 2, 1, "not YAML")]
    public void A_mistake_is_said_with_its_place_and_what_to_write(string yaml, int line, int column, string advice)
    {
        var mistake = Assert.Throws<FormatException>(() => PolicyFile.Read(yaml, "p.yaml"));

        Assert.StartsWith($"p.yaml, line {line}, column {column}: ", mistake.Message, StringComparison.Ordinal);
        Assert.Contains(advice, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_the_file_holds_it_is_read_or_its_mistake_told()
    {
        var good = File.ReadAllText(ExamplePolicy.Path);
        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Int[0, 40], Gen.String[0, 5]).Sample((start, length, noise) =>
        {
            var broken = new StringBuilder(good).Remove(start, Math.Min(length, good.Length - start)).Insert(start, noise).ToString();
            try
            {
                Assert.NotNull(PolicyFile.Read(broken, "p.yaml"));
            }
            catch (FormatException mistake)
            {
                Assert.StartsWith("p.yaml, line ", mistake.Message, StringComparison.Ordinal);
            }
        });
    }
}
