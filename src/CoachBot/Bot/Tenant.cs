using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace CoachBot.Bot;

/// <summary>The organisation a turn belongs to.</summary>
internal static class Tenant
{
    /// <summary>Where a channel names none: the local page, the Emulator.</summary>
    public const string None = "local";

    /// <summary>A directory (tenant) id, or what a channel set in its place, such as a Slack team id.</summary>
    public static string Of(IActivity activity) =>
        NotEmpty(activity.Conversation?.TenantId)
        ?? NotEmpty((activity.ChannelData as JObject)?.SelectToken("tenant.id")?.ToString())
        ?? None;

    private static string? NotEmpty(string? id) => string.IsNullOrWhiteSpace(id) ? null : id;
}
