using System.Security.Cryptography;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BotFramework.StandIn.Tests;

public sealed class TokenChecksTests
{
    private const string Issuer = "https://api.botframework.com";
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_token_that_passed_passes_again_until_it_ends()
    {
        using var rsa = RSA.Create(2048);
        var key = new RsaSecurityKey(rsa);
        var clock = new Clock { Now = Start };
        var checks = new TokenChecks([Issuer], clock);
        JsonWebToken token = Token(key);

        Assert.True((await CheckAsync(checks, token, key)).IsAuthenticated);
        clock.Now = Start.AddHours(1).AddMinutes(5);
        Assert.True((await CheckAsync(checks, token, key)).IsAuthenticated);
        clock.Now = Start.AddHours(1).AddMinutes(5).AddSeconds(1);
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => CheckAsync(checks, token, key));
    }

    [Fact]
    public async Task A_token_that_passed_is_refused_when_the_key_behind_its_name_is_another()
    {
        using var rsa = RSA.Create(2048);
        using var other = RSA.Create(2048);
        var key = new RsaSecurityKey(rsa);
        var checks = new TokenChecks([Issuer], new Clock { Now = Start });
        JsonWebToken token = Token(key);
        await CheckAsync(checks, token, key);

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => CheckAsync(checks, token, new RsaSecurityKey(other)));
    }

    [Fact]
    public async Task Who_changes_the_identity_of_a_turn_changes_it_for_no_other()
    {
        using var rsa = RSA.Create(2048);
        var key = new RsaSecurityKey(rsa);
        var checks = new TokenChecks([Issuer], new Clock { Now = Start });
        JsonWebToken token = Token(key);

        (await CheckAsync(checks, token, key)).AddClaim(new("mine", "1"));

        Assert.DoesNotContain((await CheckAsync(checks, token, key)).Claims, claim => claim.Type == "mine");
    }

    private static Task<System.Security.Claims.ClaimsIdentity> CheckAsync(TokenChecks checks, JsonWebToken token, SecurityKey key) =>
        checks.ValidateAsync(token, key, appId => Task.FromResult(string.Equals(appId, "bot", StringComparison.Ordinal)));

    private static JsonWebToken Token(RsaSecurityKey key) => new(new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = "bot",
        NotBefore = Start.UtcDateTime,
        Expires = Start.AddHours(1).UtcDateTime,
        SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.RsaSha256),
    }));

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
