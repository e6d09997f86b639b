using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace CoachBot.Bot;

/// <summary>Drops what is shaped as nothing: the rest of an activity is answered all the same.</summary>
internal static class BrokenParts
{
    public static void Drop(Activity activity)
    {
        if (activity.Entities?.Any(IsBroken) == true)
        {
            activity.Entities = [.. activity.Entities.Where(entity => !IsBroken(entity))];
        }

        activity.MembersAdded = WithoutNobody(activity.MembersAdded);
        activity.MembersRemoved = WithoutNobody(activity.MembersRemoved);
    }

    private static IList<ChannelAccount>? WithoutNobody(IList<ChannelAccount>? members) =>
        members?.Any(member => member is null) == true ? [.. members.Where(member => member is not null)] : members;

    private static bool IsBroken(Entity? entity)
    {
        try
        {
            return entity is null || (string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase) && entity.GetAs<Mention>() is null);
        }
        catch (JsonException)
        {
            return true;
        }
    }
}
