using CoachBot.State;
using Newtonsoft.Json;

namespace CoachBot.Channels.Slack.Installations;

/// <summary>An installation that was begun.</summary>
internal sealed record OAuthState([property: JsonProperty("expires")] DateTimeOffset Expires) : IPerishable
{
    public DateTimeOffset PerishesAt(DateTimeOffset now, TimeSpan retention) => Expires;

    public bool Prune(DateTimeOffset now, TimeSpan retention) => Expires > now;
}
