namespace CoachBot.State;

/// <summary>
/// A key of the Bot Framework's storage, as this service writes them: <c>{tenant}/…</c> for an organisation and
/// <c>{tenant}/{channel}/…/users/{user}</c> for what is about a person.
/// </summary>
/// <param name="Tenant">The first segment.</param>
/// <param name="Key">All of it.</param>
/// <param name="Person">Channel and user; empty for nobody.</param>
internal sealed record ItemKey(string Tenant, string Key, string Person)
{
    private const string Users = "users";

    public static ItemKey Parse(string key)
    {
        var parts = key.Split('/');
        var users = Array.LastIndexOf(parts, Users);
        var person = users >= 2 && users + 1 < parts.Length ? PersonOf(parts[1], parts[users + 1]) : "";
        return new(parts.Length > 1 ? SafeKey.Part(parts[0]) : CoachBot.Bot.Tenant.None, SafeKey.Whole(key), person);
    }

    public static string PersonOf(string channel, string user) => $"{SafeKey.Part(channel)}/{SafeKey.Part(user)}";
}
