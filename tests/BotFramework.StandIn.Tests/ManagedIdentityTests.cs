using BotFramework.StandIn.Tests.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;

namespace BotFramework.StandIn.Tests;

public sealed class ManagedIdentityTests
{
    [Fact]
    public async Task A_token_is_asked_of_the_resource_the_bot_runs_on()
    {
        string asked = "";
        await using WebHost identity = await WebHost.StartAsync(async context =>
        {
            asked = context.Request.QueryString + " " + context.Request.Headers["X-IDENTITY-HEADER"];
            long end = TimeProvider.System.GetUtcNow().AddHours(4).ToUnixTimeSeconds();
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync($$"""{"access_token":"identity-token","expires_on":"{{end}}","resource":"https://api.botframework.com","token_type":"Bearer"}""");
        });
        using var endpoint = new Variable("IDENTITY_ENDPOINT", identity.Url + "msi/token");
        using var header = new Variable("IDENTITY_HEADER", "h3ader");

        IssuedToken token = await new ManagedIdentityTokens(FakeLogin.AppId, "https://api.botframework.com", TimeProvider.System).FetchAsync();

        Assert.Equal("identity-token", token.Value);
        Assert.InRange(token.Lifetime, TimeSpan.FromHours(3), TimeSpan.FromHours(4));
        Assert.Contains("client_id=" + FakeLogin.AppId, asked, StringComparison.Ordinal);
        Assert.Contains("resource=https://api.botframework.com", Uri.UnescapeDataString(asked), StringComparison.Ordinal);
        Assert.EndsWith("h3ader", asked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resource_without_the_identity_says_so_without_a_secret()
    {
        await using WebHost identity = await WebHost.StartAsync(context =>
        {
            context.Response.StatusCode = 400;
            return context.Response.WriteAsync("""{"statusCode":400,"message":"no such identity"}""");
        });
        using var endpoint = new Variable("IDENTITY_ENDPOINT", identity.Url + "msi/token");
        using var header = new Variable("IDENTITY_HEADER", "h3ader");

        var refusal = await Assert.ThrowsAsync<UnauthorizedAccessException>(() => new ManagedIdentityTokens("22222222-2222-3333-4444-555555555555", "https://api.botframework.com", TimeProvider.System).FetchAsync());

        Assert.DoesNotContain("h3ader", refusal.Message, StringComparison.Ordinal);
    }

    private sealed class Variable : IDisposable
    {
        private readonly string name;
        private readonly string? before;

        internal Variable(string name, string value)
        {
            this.name = name;
            before = Environment.GetEnvironmentVariable(name);
            Environment.SetEnvironmentVariable(name, value);
        }

        public void Dispose() => Environment.SetEnvironmentVariable(name, before);
    }
}
