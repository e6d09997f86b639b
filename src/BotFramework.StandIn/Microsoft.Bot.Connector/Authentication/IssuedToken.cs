namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A token as a login service gave it.</summary>
internal sealed record IssuedToken(string Value, TimeSpan Lifetime);
