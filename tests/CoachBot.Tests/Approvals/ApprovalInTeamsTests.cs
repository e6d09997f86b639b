using CoachBot.Tests.Drivers;
using CoachBot.Tests.Model.Drivers;
using CoachBot.Tests.Teams;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Approvals;

public sealed class ApprovalInTeamsTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Approver = "5b7c9f2e-0d1a-4c3b-8e6f-2a1b3c4d5e6f";

    private readonly TemporaryPolicy _policy = new($"approvers:\n  - {{ name: Sacha Lindt, id: {Approver.ToUpperInvariant()} }}");
    private readonly TeamsService _service;

    public ApprovalInTeamsTests() => _service = new TeamsService { Settings = [("Policy:Path", _policy.Path)] };

    public Task InitializeAsync() => _service.InitializeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await _service.DisposeAsync();
        _policy.Dispose();
    }

    [Fact]
    public async Task The_request_arrives_in_the_approvers_chat_and_the_answer_in_the_authors()
    {
        using var author = _service.NewUser();
        using var approver = _service.NewUser(Approver);
        await approver.SayAsync("Why should I stay out of politics on social media?");
        var card = await author.SayAsync("Enfin un gouvernement qui écoute les PME !");

        var asked = await PressAsync(author, card.Buttons("request-approval")[0]);

        Assert.Contains("C'est envoyé à Sacha Lindt", asked.TextOf("approval-asked"), StringComparison.Ordinal);
        var request = LastIn(approver);
        Assert.Equal("en", request.Language);
        Assert.Contains("Camille Martin", request.TextOf("approval-request"), StringComparison.Ordinal);
        Assert.Contains("verdict-hold", request.Ids);

        await PressAsync(approver, request.Buttons("approve")[0]);

        Assert.Contains("Sacha Lindt a validé votre brouillon", LastIn(author).TextOf("approval-answer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_approver_who_only_installed_the_coach_is_reached()
    {
        using var author = _service.NewUser();
        using var approver = _service.NewUser(Approver);
        var installed = approver.Activity("installationUpdate");
        installed["action"] = "add";
        await approver.SendAsync(installed);
        var card = await author.SayAsync("Enfin un gouvernement qui écoute les PME !");

        var asked = await PressAsync(author, card.Buttons("request-approval")[0]);

        Assert.Contains("C'est envoyé à Sacha Lindt", asked.TextOf("approval-asked"), StringComparison.Ordinal);
        Assert.Contains("Camille Martin", LastIn(approver).TextOf("approval-request"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_Teams_does_not_take_waits_for_the_approvers_next_word()
    {
        using var author = _service.NewUser();
        using var approver = _service.NewUser(Approver);
        await approver.SayAsync("un conseil");
        var card = await author.SayAsync("Enfin un gouvernement qui écoute les PME !");
        _service.Cloud.Refusals.Enqueue((403, ""));

        var asked = await PressAsync(author, card.Buttons("request-approval")[0]);

        Assert.Contains("Je ne peux pas écrire à Sacha Lindt", asked.TextOf("approval-asked"), StringComparison.Ordinal);
        var said = await approver.SendAsync(approver.Message("un conseil"));
        Assert.Contains(said, activity => CardReader.IsCard(activity) && CardReader.In(activity).Ids.Contains("approval-request"));
    }

    [Fact]
    public async Task In_a_channel_nobody_is_asked()
    {
        using var author = _service.NewUser();

        var said = await author.SendAsync(author.ChannelMessage("<at>Coach</at> relis : Enfin un gouvernement qui écoute les PME !"));

        Assert.Empty(CardReader.In(said[0]).Buttons("request-approval"));
    }

    private CardReader LastIn(TeamsUser user) => CardReader.In(_service.Cloud.Calls.Last(call => call.Path.Contains(Uri.EscapeDataString("a:" + user.Id), StringComparison.Ordinal) && call.Activity is { } activity && CardReader.IsCard(activity)).Activity!);

    private static async Task<CardReader> PressAsync(TeamsUser user, JObject button) =>
        new((JObject)(await user.CallAsync("adaptiveCard/action", new JObject { ["action"] = button }))["value"]!);
}
