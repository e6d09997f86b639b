namespace CoachBot.Coaching.Crisis;

/// <summary>Somebody who must be called, from the organisation's policy.</summary>
/// <param name="Role">Such as "Legal".</param>
/// <param name="Name">Null where the role has no name.</param>
/// <param name="Reach">A number or a channel; null where it is known.</param>
public sealed record CrisisContact(string Role, string? Name, string? Reach)
{
    public override string ToString() => string.Join(", ", new[] { Role, Name, Reach }.Where(part => !string.IsNullOrWhiteSpace(part)));
}
