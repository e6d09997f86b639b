namespace CoachBot.Tests.Fuzz;

/// <summary>A request before it is spoilt.</summary>
/// <param name="Path">The endpoint, and a query where it takes one.</param>
/// <param name="ContentType">What the body says it is; null for a GET.</param>
/// <param name="Body">The body.</param>
internal sealed record FuzzRequest(string Path, string? ContentType, string Body);
