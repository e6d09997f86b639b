using System.Net;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Fuzz;

/// <summary>A request before it is spoilt.</summary>
/// <param name="Path">The endpoint, and a query where it takes one.</param>
/// <param name="Body">How it carries its JSON.</param>
/// <param name="Json">What it says.</param>
internal sealed record FuzzRequest(string Path, FuzzBody Body, JObject Json)
{
    public bool IsSigned => Path.StartsWith("slack/", StringComparison.Ordinal) && Body != FuzzBody.None;

    public string ContentType => Body == FuzzBody.Json ? "application/json" : "application/x-www-form-urlencoded";

    public string Write(JObject json) => Body switch
    {
        FuzzBody.Payload => "payload=" + WebUtility.UrlEncode(json.ToString(Formatting.None)),
        FuzzBody.Form => string.Join('&', json.Properties().Select(field => $"{WebUtility.UrlEncode(field.Name)}={WebUtility.UrlEncode(field.Value.ToString())}")),
        _ => json.ToString(Formatting.None),
    };
}
