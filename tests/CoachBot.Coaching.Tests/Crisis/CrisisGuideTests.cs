using CoachBot.Coaching.Crisis;

namespace CoachBot.Coaching.Tests.Crisis;

public sealed class CrisisGuideTests
{
    private static readonly string[] Answers = ["fire in our Leeds warehouse", "the fire is out", "our 40 colleagues on site", "we have evacuated the site", "at 6 pm"];

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void It_goes_through_every_step_in_order(Language language)
    {
        var talk = new CrisisTalk(language);
        var steps = new List<string> { talk.Step.Id };
        for (var turn = 1; turn < CrisisSteps.All.Count; turn++)
        {
            steps.Add(talk.Say(turn <= Answers.Length ? Answers[turn - 1] : "ok").Step.Id);
            Assert.Equal(turn + 1, talk.Step.Number);
        }

        Assert.Equal(CrisisSteps.All, steps);
        Assert.Equal(CrisisState.Done, talk.Next().Record.State);
    }

    [Fact]
    public void It_opens_calmly_and_says_that_nothing_is_lost()
    {
        Assert.Contains("rien de ce que vous écrivez ne se perd", new CrisisTalk(Language.French).Step.Note, StringComparison.Ordinal);
        Assert.Contains("nothing you write is lost", new CrisisTalk(Language.English).Step.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Going_back_shows_what_was_typed_and_keeps_the_rest()
    {
        var talk = new CrisisTalk(Language.English).Say(Answers[0]).Say(Answers[1]).Say("back").Back();

        Assert.Equal(CrisisSteps.WhatHappened, talk.Step.Id);
        Assert.Equal(Answers[0], talk.Step.Typed);
        Assert.Equal(Answers[1], talk.Record.Answers[CrisisSteps.WhatIsKnown]);
        Assert.False(talk.Step.CanGoBack);
        Assert.Equal(CrisisSteps.WhatHappened, talk.Back().Step.Id);
        Assert.Equal(Answers[1], talk.Say("next").Step.Typed);
    }

    [Theory]
    [InlineData("pause", "paused")]
    [InlineData("Quitter.", "left")]
    [InlineData("leave", "left")]
    public void Pausing_and_leaving_lose_nothing(string word, string step)
    {
        var talk = new CrisisTalk(Language.French).Say(Answers[0]).Say(Answers[1]).Say(word);
        Assert.Equal(step, talk.Step.Id);

        Assert.Equal(step, talk.Say("a text in between").Step.Id);
        Assert.Equal(2, talk.Record.Answers.Count);

        talk.Say("reprendre");
        Assert.Equal(CrisisSteps.WhoIsAffected, talk.Step.Id);
        Assert.Equal(CrisisState.Active, talk.Record.State);
        Assert.Equal(Answers[1], talk.Record.Answers[CrisisSteps.WhatIsKnown]);
    }

    [Fact]
    public void The_buttons_do_what_the_words_do()
    {
        var talk = new CrisisTalk(Language.French).Say(Answers[0]).Pause();
        Assert.Equal(CrisisState.Paused, talk.Record.State);
        Assert.Equal(CrisisState.Left, talk.Leave().Record.State);
        Assert.Equal(CrisisSteps.WhatIsKnown, talk.Resume().Step.Id);
    }

    [Fact]
    public void Starting_again_takes_up_what_was_left_open()
    {
        var talk = new CrisisTalk(Language.French).Say(Answers[0]).Leave().StartAgain();

        Assert.Equal(CrisisSteps.WhatIsKnown, talk.Step.Id);
        Assert.NotNull(talk.Step.Note);
    }

    [Fact]
    public void Starting_again_after_the_end_begins_anew()
    {
        var talk = CrisisTalk.AtStatement(Language.English, Answers).Next().Next().Next().StartAgain();

        Assert.Equal(CrisisSteps.WhatHappened, talk.Step.Id);
        Assert.Empty(talk.Record.Answers);
    }

    [Fact]
    public void Start_over_forgets_the_answers() =>
        Assert.Empty(new CrisisTalk(Language.English).Say(Answers[0]).Say("start over").Record.Answers);

    [Fact]
    public void The_organisations_contacts_are_called_first()
    {
        var settings = CrisisSettings.Default with { Contacts = [new("Legal", "Ada Hart", "extension 12"), new("Communications", null, "#press")] };
        var talk = new CrisisTalk(Language.English, settings);
        foreach (var answer in Answers)
        {
            talk.Say(answer);
        }

        Assert.Equal(["Legal, Ada Hart, extension 12", "Communications, #press"], talk.Step.Items);
    }

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void Without_contacts_there_is_general_advice_with_its_source(Language language)
    {
        var talk = CrisisTalk.AtStatement(language, Answers).Back();

        Assert.Equal(CrisisSteps.CallFirst, talk.Step.Id);
        Assert.Equal(3, talk.Step.Items.Count);
        Assert.Equal(CitationKind.Practice, talk.Step.Citation!.Kind);
    }

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void Five_things_are_not_to_be_done_and_the_article_closes(Language language)
    {
        var talk = CrisisTalk.AtStatement(language, Answers).Next();
        Assert.Equal(5, talk.Step.Items.Distinct(StringComparer.Ordinal).Count());

        Assert.Equal([5], talk.Next().Step.Citation!.Paragraphs);
    }

    [Fact]
    public void French_and_English_are_in_step()
    {
        var content = CrisisContent.Load();

        Assert.All(CrisisSteps.All, step =>
        {
            var (french, english) = (content.Words(step, Language.French), content.Words(step, Language.English));
            Assert.All(new[] { french.Title, french.Text, french.Hint, english.Title, english.Text, english.Hint }, Assert.NotEmpty);
            Assert.NotEqual(french.Text, english.Text);
        });
        Assert.Equal(content.DoNot(Language.French).Count, content.DoNot(Language.English).Count);
        Assert.Equal(content.CallFirst(Language.French).Count, content.CallFirst(Language.English).Count);
    }

    [Fact]
    public void A_record_of_an_unknown_step_starts_at_the_first()
    {
        var turn = CrisisTalk.Guide.Resume(new CrisisRecord { Step = "no-such-step" }, Language.French, CrisisSettings.Default);

        Assert.Equal(CrisisSteps.WhatHappened, turn.Step.Id);
    }
}
