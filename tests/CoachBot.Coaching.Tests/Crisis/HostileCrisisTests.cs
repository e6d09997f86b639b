using CoachBot.Coaching.Crisis;

namespace CoachBot.Coaching.Tests.Crisis;

public sealed class HostileCrisisTests
{
    public static TheoryData<string> Hostile =>
    [
        "lone \uD83D surrogate \uDE00", "👨‍👩‍👧‍👦 all well 👨‍👩‍👧‍👦", "היה פיצוץ במפעל שלנו הבוקר", "\u202Eevil\u202C text", "nul \0 inside\u0007", "{words} {question} {0}", "<script>alert(1)</script>",
        "line\nafter\r\nline", new('a', 3_999), "𝓯𝓲𝓻𝓮 in the warehouse", "i", "1", "ﬁ", "ﾊﾛｰ", "https://www.example.com", "@press hello", "iPhone factory closed",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Whatever_is_typed_leads_to_a_statement(string text)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var talk = CrisisTalk.AtStatement(language, text, text, text, text, text);

            Assert.Equal(CrisisSteps.Statement, talk.Step.Id);
            Assert.InRange(talk.Posts.Count, 1, 2);
            Assert.All(talk.Posts, post => Assert.DoesNotContain(post, character => character is '\0' or '\u202E' or '\n' || (char.IsControl(character))));
            Assert.All(talk.Record.Answers.Values, answer => Assert.DoesNotContain('\uFFFD', answer));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \t\n")]
    [InlineData("...")]
    [InlineData("🙂🙂")]
    [InlineData("\uD800")]
    [InlineData("\u200B\u202E")]
    public void An_answer_that_says_nothing_is_asked_for_again(string text)
    {
        var talk = new CrisisTalk(Language.French).Say(text);

        Assert.Equal(CrisisSteps.WhatHappened, talk.Step.Id);
        Assert.NotNull(talk.Step.Note);
        Assert.Empty(talk.Record.Answers);
    }

    [Fact]
    public void A_huge_answer_is_asked_for_again_and_what_was_typed_before_stays()
    {
        var talk = new CrisisTalk(Language.English).Say("fire in Leeds").Back().Say(new string('a', 300_000));

        Assert.Equal(CrisisSteps.WhatHappened, talk.Step.Id);
        Assert.Equal("fire in Leeds", talk.Step.Typed);
        Assert.Contains("two sentences", talk.Step.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_answers_make_the_same_statement() =>
        Assert.Equal(CrisisTalk.AtStatement(Language.French, "a", "b", "c", "d", "e").Posts, CrisisTalk.AtStatement(Language.French, "a", "b", "c", "d", "e").Posts);
}
