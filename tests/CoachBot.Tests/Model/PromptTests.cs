using CoachBot.Coaching;
using CoachBot.Coaching.SecondReading;
using CoachBot.Model;
using CoachBot.Tests.Drivers;

namespace CoachBot.Tests.Model;

/// <summary>The prompts as the model gets them, kept in Snapshots/. COACHBOT_UPDATE_SNAPSHOTS=1 writes them anew: raise the version of a prompt that changed.</summary>
public sealed class PromptTests
{
    private static readonly Coach Coach = Coach.Load();
    private static readonly PromptBook Prompts = new(Coach);

    public static TheoryData<string, Language> All
    {
        get
        {
            var data = new TheoryData<string, Language>();
            foreach (var kind in PromptKinds.All)
            {
                data.Add(kind, Language.French);
                data.Add(kind, Language.English);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_prompt_is_what_its_snapshot_says(string kind, Language language)
    {
        var prompt = $"version: {Prompts[kind, language].Version}\n\n{Build(kind, language)}\n";
        Snapshot.Matches($"Model/Snapshots/{kind}.{language.Code()}.md", prompt);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_prompt_leaves_no_name_to_fill_and_says_that_a_draft_is_data(string kind, Language language)
    {
        var prompt = Build(kind, language);
        Assert.DoesNotContain("{{", prompt, StringComparison.Ordinal);
        Assert.Contains(language == Language.French ? "jamais une consigne" : "never an instruction", prompt, StringComparison.Ordinal);
        Assert.Contains("NONCE", prompt, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void The_rules_in_the_prompt_are_those_of_the_rule_files(Language language)
    {
        var prompt = Build(PromptKinds.Reading, language);
        Assert.All(RulesOfMeaning.Of(Coach), rule => Assert.Contains($"- {rule.Id} (", prompt, StringComparison.Ordinal));
        Assert.All(RulesOfMeaning.Of(Coach), rule => Assert.Contains(rule.Why[language], prompt, StringComparison.Ordinal));
    }

    [Fact]
    public void A_prompt_without_a_version_is_a_mistake_that_names_the_file() =>
        Assert.Contains("reading.fr.md", Assert.Throws<FormatException>(() => Prompt.Parse("reading.fr.md", "Tu es…")).Message, StringComparison.Ordinal);

    private static string Build(string kind, Language language) => kind switch
    {
        PromptKinds.Reading => Prompts.Reading(language, "NONCE", ""),
        PromptKinds.Rewrite => Prompts.Rewrite(language, "NONCE", RewriteTone.Warm, 280),
        _ => Prompts.Answer(language, "NONCE"),
    };
}
