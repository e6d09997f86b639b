using CoachBot.Tests.Drivers;
using CoachBot.Tests.Model.Drivers;

namespace CoachBot.Tests.Approvals;

/// <summary>From the author's review to the approver's answer and back, at the chat page.</summary>
public sealed class ApprovalTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Draft = "relis : Enfin un gouvernement qui écoute les PME ! Lettre : http://exemple.fr/lettre";
    private const string EnglishDraft = "review: At last a government that listens to small business! Letter: http://example.com/letter";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coachbot-approvals-");
    private readonly TemporaryPolicy _policy = new("approvers:\n  - { name: Sacha *Lindt*, id: sacha }");
    private CoachApp _app = null!;

    public async Task InitializeAsync() => _app = await StartAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _policy.Dispose();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData(Draft, "Demander une validation", "a validé votre brouillon", "Vous avez validé ce texte", "Je préfère sans le point d'exclamation.")]
    [InlineData(EnglishDraft, "Ask for approval", "approved your draft", "You approved this text", "I would drop the exclamation mark.")]
    public async Task An_approver_sees_the_draft_the_verdict_and_the_findings_and_the_author_hears_the_answer(string draft, string title, string told, string done, string comment)
    {
        using var author = Visitor("anna");
        using var approver = Visitor("sacha");
        await approver.SayAsync(draft == Draft ? "bonjour" : "help");
        var ask = Assert.Single((await author.SayAsync(draft))[0].Buttons("request-approval"));
        Assert.Equal(title, (string?)ask["title"]);
        Assert.Contains("approval-asked", (await author.PressAsync(ask)).Ids);

        var request = Assert.Single(await approver.LookAsync());

        Assert.Contains("verdict-hold", request.Ids);
        Assert.Contains("finding-politics-1", request.Ids);
        Assert.Contains(draft.Split(": ", 2)[1].TrimStart(' ', ':')[..20], request.TextOf("draft"), StringComparison.Ordinal);
        Assert.Contains("anna", request.TextOf("approval-request"), StringComparison.Ordinal);
        Assert.Empty(await approver.LookAsync());

        var after = await approver.PressAsync(Assert.Single(request.Buttons("approve")), comment);
        Assert.Contains(done, after.TextOf("approval-done"), StringComparison.Ordinal);

        var answer = Assert.Single(await author.LookAsync());
        Assert.Contains("Sacha *Lindt* " + told, answer.TextOf("approval-answer"), StringComparison.Ordinal);
        Assert.Contains(comment, answer.Words, StringComparison.Ordinal);
        Assert.Empty(await author.LookAsync());
        Assert.Contains("draft", (await author.PressAsync(Assert.Single(answer.Buttons("open-draft")))).Ids);
    }

    [Fact]
    public async Task Everything_outlives_the_process()
    {
        using (var author = Visitor("anna"))
        {
            await AskAsync(author);
        }

        await RestartAsync();
        Drivers.CardReader request;
        using (var approver = Visitor("sacha"))
        {
            request = (await approver.SayAsync("bonjour"))[1];
        }

        await RestartAsync();
        using (var approver = Visitor("sacha"))
        {
            await approver.PressAsync(request.Buttons("request-changes")[0], "Sans la politique.");
        }

        await RestartAsync();
        using var again = Visitor("anna");
        Assert.Contains("Sans la politique.", (await again.SayAsync("aide"))[1].Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_are_asked_for_with_words()
    {
        using var author = Visitor("anna");
        using var approver = Visitor("sacha");
        await AskAsync(author);
        var request = (await approver.SayAsync("bonjour"))[1];

        var again = await approver.PressAsync(request.Buttons("request-changes")[0], "   ");
        Assert.Contains("ce qu'il faut changer", again.TextOf("approval-request"), StringComparison.Ordinal);
        Assert.Empty(await author.LookAsync());

        await approver.PressAsync(again.Buttons("request-changes")[0], "Retire le lien, **il** fuit <at>x</at> 🙈");
        var answer = Assert.Single(await author.LookAsync());
        Assert.Contains("demande une modification", answer.TextOf("approval-answer"), StringComparison.Ordinal);
        Assert.Contains("Retire le lien, **il** fuit <at>x</at> 🙈", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_but_the_named_approver_can_answer_and_the_first_answer_stands()
    {
        using var author = Visitor("anna");
        using var approver = Visitor("sacha");
        using var stranger = Visitor("eve");
        await AskAsync(author);
        var request = (await approver.SayAsync("bonjour"))[1];
        foreach (var somebody in new[] { stranger, author })
        {
            Assert.Contains("ne vous est pas adressée", (await somebody.PressAsync(request.Buttons("approve")[0])).Words, StringComparison.Ordinal);
        }

        Assert.Empty(await author.LookAsync());
        await approver.PressAsync(request.Buttons("approve")[0]);
        Assert.Contains("Vous avez validé", (await approver.PressAsync(request.Buttons("request-changes")[0], "Non, attends.")).TextOf("approval-done"), StringComparison.Ordinal);
        Assert.Contains("a validé", Assert.Single(await author.LookAsync()).TextOf("approval-answer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_an_approver_who_never_wrote_the_author_learns_what_to_do()
    {
        using var author = Visitor("anna");

        var said = (await AskAsync(author)).TextOf("approval-asked");

        Assert.Contains("Sacha *Lindt* ne m'a jamais écrit", said, StringComparison.Ordinal);
        Assert.Contains("« bonjour »", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_twice_has_asked_once()
    {
        using var author = Visitor("anna");
        using var approver = Visitor("sacha");
        var ask = (await author.SayAsync(Draft))[0].Buttons("request-approval")[0];
        await author.PressAsync(ask);
        await author.PressAsync(ask);
        Assert.Equal(2, (await approver.SayAsync("bonjour")).Count);
        Assert.Contains("C'est envoyé à", (await author.PressAsync(ask)).TextOf("approval-asked"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_to_be_forgotten_takes_the_request_along()
    {
        using var author = Visitor("anna");
        using var approver = Visitor("sacha");
        await AskAsync(author);
        var request = (await approver.SayAsync("bonjour"))[1];
        Assert.Single(await author.SayAsync("oublie-moi"));
        Assert.Contains("Rien du tout.", (await author.SayAsync("mes données"))[0].Words, StringComparison.Ordinal);
        Assert.Contains("je ne l'ai plus", (await approver.PressAsync(request.Buttons("approve")[0])).Words, StringComparison.Ordinal);
        Assert.Single(await approver.SayAsync("aide"));
    }

    [Fact]
    public async Task An_approver_who_is_forgotten_is_a_stranger_until_they_write_again()
    {
        using var author = Visitor("anna");
        using var approver = Visitor("sacha");
        await approver.SayAsync("bonjour");
        await approver.SayAsync("oublie-moi");

        Assert.Contains("ne m'a jamais écrit", (await AskAsync(author)).TextOf("approval-asked"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_asks_themselves_and_without_approvers_there_is_no_button()
    {
        using var approver = Visitor("sacha");
        Assert.Empty((await approver.SayAsync(Draft))[0].Buttons("request-approval"));
        await using var other = new CoachApp("Development");
        await other.InitializeAsync();
        using var author = new PageVisitor(other.Address, "anna");
        Assert.Empty((await author.SayAsync(Draft))[0].Buttons("request-approval"));
    }

    [Fact]
    public async Task Of_several_approvers_the_author_chooses_one()
    {
        using var policy = new TemporaryPolicy("approvers:\n  - { name: Sacha, id: sacha }\n  - { name: Kim, id: [U1, kim] }");
        await using var app = new CoachApp("Development", ("Policy:Path", policy.Path));
        await app.InitializeAsync();
        using var author = new PageVisitor(app.Address, "anna");
        using var sacha = new PageVisitor(app.Address, "sacha");
        using var kim = new PageVisitor(app.Address, "kim");
        var choice = await author.PressAsync((await author.SayAsync(Draft))[0].Buttons("request-approval")[0]);
        Assert.Contains("approval-choice", choice.Ids);
        await author.PressAsync(choice.Buttons("request-approval")[1]);
        Assert.Empty(await sacha.LookAsync());
        Assert.Single(await kim.LookAsync());
    }

    private static async Task<CardReader> AskAsync(PageVisitor author) => await author.PressAsync((await author.SayAsync(Draft))[0].Buttons("request-approval")[0]);

    private PageVisitor Visitor(string name) => new(_app.Address, name);

    private async Task RestartAsync()
    {
        await _app.DisposeAsync();
        _app = await StartAsync();
    }

    private async Task<CoachApp> StartAsync()
    {
        var app = new CoachApp("Development", ("Policy:Path", _policy.Path), ("Storage:ConnectionString", $"Data Source={_folder.FullName}/coachbot.db"));
        await app.InitializeAsync();
        return app;
    }
}
