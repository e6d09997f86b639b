using Microsoft.Bot.Schema;

namespace CoachBot.State;

/// <summary>Somebody on a channel of an organisation.</summary>
internal sealed record Person(string Tenant, string Channel, string User)
{
    private const string Nobody = "anonymous";

    /// <summary>Who sent an activity.</summary>
    public static Person Of(IActivity activity) => new(CoachBot.Bot.Tenant.Of(activity), activity.ChannelId ?? Nobody, activity.From?.Id ?? Nobody);

    /// <summary>The key of something of theirs in the Bot Framework's storage.</summary>
    public string Key(string thing) => $"{SafeKey.Part(Tenant)}/{SafeKey.Part(Channel)}/{thing}/users/{SafeKey.Part(User)}";
}
