namespace CoachBot.Tests.Fuzz;

/// <summary>A request before it is spoilt.</summary>
/// <param name="Path">The endpoint, and a query where it takes one.</param>
/// <param name="ContentType">What the body says it is; null for a GET.</param>
/// <param name="Body">The body.</param>
/// <param name="Field">The form field that the body, JSON, is the value of; null for none.</param>
internal sealed record FuzzRequest(string Path, string? ContentType, string Body, string? Field = null)
{
    public bool IsJson => ContentType == "application/json" || Field is not null;

    public bool IsSlack => Path.StartsWith("slack/", StringComparison.Ordinal) && ContentType is not null;
}
