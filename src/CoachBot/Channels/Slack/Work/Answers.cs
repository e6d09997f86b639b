using CoachBot.Channels.Slack.Replies;
using CoachBot.Channels.Slack.WebApi;
using CoachBot.State;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.Work;

/// <summary>
/// Sees to it that everything is answered once, even if the process dies half-way: an answer is kept before it is sent, and
/// a later attempt sends what was kept unless it is there already. Answers in a thread carry a mark in their metadata to
/// look for. Where the app may not read the thread (in channels: it asks for no such right) and it stays in doubt whether
/// the answer was sent, it goes to the person alone, so that it is neither lost nor twice in the channel.
/// </summary>
internal sealed class Answers(IStorage storage)
{
    private const string EventTypeName = "coach_answer";

    public static JObject Metadata(WorkItem work) => new()
    {
        ["event_type"] = EventTypeName,
        ["event_payload"] = new JObject { ["answers"] = work.Mark },
    };

    public IMessageSender Keeping(WorkItem work, SlackPlace place, IMessageSender sender) =>
        new KeepingSender(sender, (outgoing, cancellationToken) => storage.WriteAsync(Key(work, place), outgoing, cancellationToken));

    /// <returns>What an earlier attempt was about to send; null where there was none that came so far.</returns>
    public Task<Outgoing?> BegunAsync(WorkItem work, SlackPlace place, CancellationToken cancellationToken) =>
        work.Attempt > 1 ? storage.FindAsync<Outgoing>(Key(work, place), cancellationToken) : Task.FromResult<Outgoing?>(null);

    /// <summary>Sends the answer of an earlier attempt to a thread, if it is not there.</summary>
    public static async Task FinishAsync(WorkItem work, SlackClient client, SlackPlace place, Outgoing begun, CancellationToken cancellationToken)
    {
        if (begun.IsSent)
        {
            return;
        }

        IMessageSender? sender = await IsInThreadAsync(work, client, place, cancellationToken) switch
        {
            true => null,
            false => new ThreadSender(client, place, Metadata(work)),
            null => new EphemeralSender(client, place),
        };
        await (sender?.SendAsync(begun.Message, cancellationToken) ?? Task.CompletedTask);
    }

    /// <summary>The work is done: what was kept for it goes.</summary>
    public Task DoneAsync(WorkItem work, SlackPlace place, CancellationToken cancellationToken) => storage.DeleteAsync([Key(work, place)], cancellationToken);

    private static async Task<bool?> IsInThreadAsync(WorkItem work, SlackClient client, SlackPlace place, CancellationToken cancellationToken)
    {
        try
        {
            var replies = await client.RepliesAsync(place.Channel, place.ThreadTs!, cancellationToken);
            return replies.Any(reply => (string?)reply.SelectToken("metadata.event_payload.answers") == work.Mark);
        }
        catch (SlackApiException exception) when (!exception.IsTransient)
        {
            return null;
        }
    }

    private static string Key(WorkItem work, SlackPlace place) => place.Person.Key("answer-" + work.Mark);
}
