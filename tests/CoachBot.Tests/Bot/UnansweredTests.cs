using CoachBot.Bot;
using CoachBot.Bot.Desks;
using CoachBot.Coaching;
using CoachBot.State;
using CoachBot.State.Notes;

namespace CoachBot.Tests.Bot;

public sealed class UnansweredTests : IDisposable
{
    private const string Question = "Quel est le meilleur restaurant de Lyon ?";

    private readonly Coach _coach = Coach.Load();

    public void Dispose() => _coach.Dispose();

    [Fact]
    public void A_question_that_nothing_answers_is_noted() =>
        Assert.Equal([new Note.Unanswered(Question, Language.French)], NotesOn(new CoachRequest.Ask(Question)));

    [Fact]
    public void A_question_that_is_answered_is_not() =>
        Assert.Empty(NotesOn(new CoachRequest.Ask("Pourquoi éviter la politique ?")));

    [Fact]
    public void What_may_have_been_a_draft_is_not() =>
        Assert.Empty(NotesOn(new CoachRequest.Ask(Question) { Otherwise = new ButtonData { Verb = Verbs.Review, Question = Question } }));

    private List<Note> NotesOn(CoachRequest.Ask request)
    {
        var session = new CoachSession(new CoachProfile(), Language.French);
        new KnowledgeDesk(_coach).Answer(request, session);
        return session.Notes;
    }
}
