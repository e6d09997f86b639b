using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack.Fake;

/// <summary>A call to the Web API that the app made.</summary>
public sealed record ApiCall(string Method, string? Authorization, JObject Arguments, bool IsForm)
{
    public string? Text(string name) => (string?)Arguments[name];
}
