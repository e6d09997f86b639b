using Newtonsoft.Json;

namespace CoachBot.Channels.Slack.Events;

/// <summary>The envelope of the Events API: an event, a url_verification or an app_rate_limited notice.</summary>
internal sealed record EventCallback
{
    [JsonProperty("type")]
    public string? Type { get; init; }

    [JsonProperty("challenge")]
    public string? Challenge { get; init; }

    [JsonProperty("team_id")]
    public string? TeamId { get; init; }

    [JsonProperty("enterprise_id")]
    public string? EnterpriseId { get; init; }

    [JsonProperty("event_id")]
    public string? EventId { get; init; }

    [JsonProperty("event")]
    public SlackEvent? Event { get; init; }

    [JsonProperty("authorizations")]
    public IReadOnlyList<EventAuthorization>? Authorizations { get; init; }

    private EventAuthorization? Authorization => Authorizations is [{ } first, ..] ? first : null;

    /// <summary>The installation that the event is for: a team, or an organisation that installed the app for all of its teams.</summary>
    [JsonIgnore]
    public string? Tenant => Authorization is { IsEnterpriseInstall: true, EnterpriseId: { Length: > 0 } enterprise } ? enterprise : Authorization?.TeamId ?? TeamId ?? EnterpriseId;

    /// <summary>Whether the app was removed: there is nobody left to answer.</summary>
    [JsonIgnore]
    public bool IsRemoval => Event is { Type: EventType.AppUninstalled } or { Type: EventType.TokensRevoked, Tokens.Bot.Count: > 0 };

    /// <summary>Our user in that installation, where Slack says so.</summary>
    [JsonIgnore]
    public string? BotUserId => Authorization is { IsBot: true } bot ? bot.UserId : null;
}
