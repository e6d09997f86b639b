using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack.Fake;

/// <summary>Slack's side of an installation: codes and refresh tokens are good once.</summary>
public sealed class FakeOAuth(FakeSlack slack)
{
    public const string ClientId = "2141029472.691202649728";
    public const string ClientSecret = "e1b9e11dfcd19c1982d5de12921e17e8";

    private readonly ConcurrentDictionary<string, JObject> _codes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, JObject> _refreshTokens = new(StringComparer.Ordinal);
    private int _number;

    public int Refreshes { get; private set; }

    /// <summary>Somebody allows the app in their workspace, or in all workspaces of an organisation.</summary>
    /// <returns>The code that Slack hands to the app.</returns>
    public string Allow(string? team, string? enterprise = null, int? expiresIn = null)
    {
        var code = "code-" + Next();
        _codes[code] = Grant(
            team is null ? null : new JObject { ["id"] = team, ["name"] = "Acme" },
            enterprise is null ? null : new JObject { ["id"] = enterprise, ["name"] = "Acme Group" },
            expiresIn);
        return code;
    }

    /// <summary>The app was removed: nothing is renewed any more.</summary>
    public void RevokeAll() => _refreshTokens.Clear();

    public JObject Access(ApiCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        if (call.Authorization != "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{ClientId}:{ClientSecret}")))
        {
            return new JObject { ["ok"] = false, ["error"] = "bad_client_secret" };
        }

        if (call.Text("grant_type") == "refresh_token")
        {
            if (!_refreshTokens.TryRemove(call.Text("refresh_token")!, out var old))
            {
                return new JObject { ["ok"] = false, ["error"] = "invalid_refresh_token" };
            }

            Refreshes++;
            return Grant(old["team"] as JObject, old["enterprise"] as JObject, 43_200);
        }

        return _codes.TryRemove(call.Text("code")!, out var grant) ? grant : new JObject { ["ok"] = false, ["error"] = "invalid_code" };
    }

    private JObject Grant(JObject? team, JObject? enterprise, int? expiresIn)
    {
        var token = (expiresIn is null ? "xoxb-" : "xoxe.xoxb-") + Next();
        slack.Tokens.Enqueue(token);
        var grant = new JObject
        {
            ["ok"] = true,
            ["access_token"] = token,
            ["token_type"] = "bot",
            ["scope"] = "chat:write",
            ["bot_user_id"] = FakeSlack.Bot,
            ["app_id"] = "A0COACH",
            ["team"] = team,
            ["enterprise"] = enterprise,
            ["is_enterprise_install"] = team is null,
            ["authed_user"] = new JObject { ["id"] = "U1" },
        };
        if (expiresIn is not null)
        {
            grant["expires_in"] = expiresIn;
            grant["refresh_token"] = "xoxe-1-" + Next();
            _refreshTokens[(string)grant["refresh_token"]!] = grant;
        }

        return grant;
    }

    private string Next() => Interlocked.Increment(ref _number).ToString(CultureInfo.InvariantCulture);
}
