using System.Net;
using CoachBot.Channels.Slack.Installations;
using CoachBot.State.Database;
using CoachBot.State.Database.Rows;
using CoachBot.Tests.Drivers;
using CoachBot.Tests.Slack.Fake;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack;

public sealed class OAuthTests(OAuthFixture fixture) : IClassFixture<OAuthFixture>
{
    private readonly FakeSlack _slack = fixture.Slack;
    private readonly CoachApp _app = fixture.App;
    private readonly SlackDoor _door = fixture.Door;

    [Fact]
    public async Task A_workspace_that_installs_the_app_is_answered_with_its_own_token()
    {
        using var browser = new Browser(_app.Address);
        var state = await browser.BeginAsync();

        var (status, page) = await browser.FinishAsync($"code={_slack.OAuth.Allow(FakeSlack.Team)}&state={state}", "en-GB");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("The coach is installed", page, StringComparison.Ordinal);
        var person = new SlackPerson(_slack, _door);
        await person.AskAsync("un conseil");
        Assert.Equal("Bearer " + _slack.Tokens.Last(), _slack.CallsTo("chat.postMessage")[^1].Authorization);
    }

    [Fact]
    public async Task The_way_to_Slack_names_the_app_its_rights_and_a_state()
    {
        using var browser = new Browser(_app.Address);

        await browser.BeginAsync();

        Assert.StartsWith(_slack.Origin + "/oauth/v2/authorize?", browser.Destination, StringComparison.Ordinal);
        var query = QueryHelpers.ParseQuery(new Uri(browser.Destination).Query);
        Assert.Equal(FakeOAuth.ClientId, query["client_id"]);
        Assert.Equal(string.Join(',', BotScopes.All), query["scope"]);
        Assert.Equal(43, query["state"].ToString().Length);
    }

    [Fact]
    public async Task A_state_is_good_once_and_in_the_browser_that_began()
    {
        using var browser = new Browser(_app.Address);
        using var other = new Browser(_app.Address);
        var state = await browser.BeginAsync();
        await other.BeginAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await other.FinishAsync($"code={_slack.OAuth.Allow(FakeSlack.Team)}&state={state}", "fr")).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.FinishAsync($"code={_slack.OAuth.Allow(FakeSlack.Team)}&state={state}", "fr")).Status);
        browser.Remember(state);
        var (status, page) = await browser.FinishAsync($"code={_slack.OAuth.Allow(FakeSlack.Team)}&state={state}", "fr");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("a expiré ou a déjà servi", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.FinishAsync("", "fr")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.FinishAsync($"state={new string('x', 3000)}", "fr")).Status);
    }

    [Fact]
    public async Task Whoever_cancels_or_is_refused_is_told_so()
    {
        using var browser = new Browser(_app.Address);
        var cancelled = await browser.FinishAsync($"error=access_denied&state={await browser.BeginAsync()}", "fr-FR");
        var refused = await browser.FinishAsync($"code=wrong&state={await browser.BeginAsync()}", "en");

        Assert.Contains("annulée", cancelled.Page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadGateway, refused.Status);
        Assert.Contains("invalid_code", refused.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_organisation_installs_it_for_all_its_workspaces()
    {
        await InstallAsync(_slack.OAuth.Allow(null, "E0ACME"));
        var person = new SlackPerson(_slack, _door);
        var envelope = SlackPerson.Envelope(person.MessageEvent(person.Direct, "im", "un conseil", _slack.NextTs()), team: "T0ANY");
        envelope["authorizations"] = new JArray(new JObject { ["enterprise_id"] = "E0ACME", ["team_id"] = null, ["user_id"] = FakeSlack.Bot, ["is_bot"] = true, ["is_enterprise_install"] = true });

        await _door.EventAsync(envelope);

        await Eventually.IsAsync(() => person.Answers.Count == 1, "an answer in a workspace of the organisation");
    }

    [Fact]
    public async Task A_token_that_is_about_to_expire_is_renewed_once()
    {
        await InstallAsync(_slack.OAuth.Allow(FakeSlack.Team, expiresIn: 600));
        var before = _slack.OAuth.Refreshes;
        var people = Enumerable.Range(0, 5).Select(_ => new SlackPerson(_slack, _door)).ToList();

        await Task.WhenAll(people.Select(person => person.AskAsync("un conseil")));

        Assert.Equal(before + 1, _slack.OAuth.Refreshes);
        await people[0].AskAsync("un conseil");
        Assert.Equal(before + 1, _slack.OAuth.Refreshes);
    }

    [Theory]
    [InlineData("{\"type\":\"app_uninstalled\"}", false)]
    [InlineData("{\"type\":\"tokens_revoked\",\"tokens\":{\"oauth\":[],\"bot\":[\"U0COACH\"]}}", false)]
    [InlineData("{\"type\":\"tokens_revoked\",\"tokens\":{\"oauth\":[\"U1\"],\"bot\":[]}}", true)]
    public async Task After_the_app_is_removed_its_token_is_forgotten(string happened, bool isStillThere)
    {
        await InstallAsync(_slack.OAuth.Allow(FakeSlack.Team));
        await _door.EventAsync(SlackPerson.Envelope(JObject.Parse(happened)));
        var person = new SlackPerson(_slack, _door);

        // The same person's deliveries keep their order; another's might overtake the removal.
        await AllIsDoneAsync();
        await person.WriteAsync("un conseil");
        await AllIsDoneAsync();

        Assert.Equal(isStillThere ? 1 : 0, person.Answers.Count);
    }

    [Fact]
    public async Task An_app_that_is_removed_while_its_token_needs_renewing_is_forgotten_too()
    {
        await InstallAsync(_slack.OAuth.Allow(FakeSlack.Team, expiresIn: 600));
        var installations = _app.Services.GetRequiredService<InstallationStore>();
        Assert.NotNull(await installations.FindAsync(FakeSlack.Team, CancellationToken.None));

        _slack.OAuth.RevokeAll();
        await _door.EventAsync(SlackPerson.Envelope(JObject.Parse("""{"type":"app_uninstalled"}""")));

        await Eventually.IsAsync(() => installations.FindAsync(FakeSlack.Team, CancellationToken.None).GetAwaiter().GetResult() is null, "an installation that is forgotten");
    }

    private Task AllIsDoneAsync()
    {
        var database = _app.Services.GetRequiredService<CoachDatabase>();
        return Eventually.IsAsync(() => !database.ReadAsync(context => context.Inbox.AnyAsync(row => row.State == InboxState.Open)).GetAwaiter().GetResult(), "an empty inbox");
    }

    private async Task InstallAsync(string code)
    {
        using var browser = new Browser(_app.Address);
        var (status, page) = await browser.FinishAsync($"code={code}&state={await browser.BeginAsync()}", "en");
        Assert.True(status == HttpStatusCode.OK, page);
    }

    private sealed class Browser(Uri app) : IDisposable
    {
        private readonly CookieContainer _cookies = new();
        private HttpClient? _http;

        public string Destination { get; private set; } = "";

        private HttpClient Http => _http ??= new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = _cookies }) { BaseAddress = app };

        public async Task<string> BeginAsync()
        {
            using var response = await Http.GetAsync("slack/install");
            Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
            var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"));
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
            Destination = response.Headers.Location!.ToString();
            return QueryHelpers.ParseQuery(new Uri(Destination).Query)["state"].ToString();
        }

        public void Remember(string state) => _cookies.Add(app, new Cookie("coach-slack-install", state, "/slack"));

        public async Task<(HttpStatusCode Status, string Page)> FinishAsync(string query, string language)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "slack/oauth?" + query);
            request.Headers.AcceptLanguage.ParseAdd(language);
            using var response = await Http.SendAsync(request);
            return (response.StatusCode, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()));
        }

        public void Dispose() => _http?.Dispose();
    }
}
