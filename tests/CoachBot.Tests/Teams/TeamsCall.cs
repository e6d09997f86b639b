using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Teams;

/// <summary>A request the connector received.</summary>
public sealed record TeamsCall(string Method, string Path, JObject? Activity, string Authorization);
