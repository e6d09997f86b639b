using CoachBot.Channels.Slack.Installations;
using CoachBot.Channels.Slack.Replies;
using CoachBot.Channels.Slack.WebApi;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.Work;

/// <summary>
/// Sees to it that a message is answered once, even if the process dies between sending the answer and noting it. Answers
/// carry a mark in their metadata, and a later attempt looks for it in the thread. Where the app may not read the thread
/// (channels: it asks for no such right) a note of our own says what was begun; if that leaves a doubt, the answer goes to
/// the person alone, so that it is neither lost nor twice in the channel.
/// </summary>
internal sealed class Answers(IStorage storage, CardPresenter presenter)
{
    private const string EventTypeName = "coach_answer";

    /// <returns>Where the answer goes; null where it is there already.</returns>
    public async Task<IReply?> ReplyAsync(WorkItem work, SlackClient client, SlackPlace place, string messageTs, CancellationToken cancellationToken)
    {
        var answer = new ThreadReply(client, presenter, place, Metadata(work));
        if (work.Attempt <= 1)
        {
            return Noted(answer, work, place);
        }

        if (await IsInThreadAsync(work, client, place, messageTs, cancellationToken) is { } isThere)
        {
            return isThere ? null : Noted(answer, work, place);
        }

        return await storage.FindAsync<AnswerMark>(Key(work), cancellationToken) switch
        {
            { IsSent: true } => null,
            null => Noted(answer, work, place),
            _ => new EphemeralReply(client, presenter, null, place),
        };
    }

    /// <returns>The reply to a command, which only the person sees and nobody can look for; null where it is sent already.</returns>
    public async Task<IReply?> OnceAsync(WorkItem work, IReply reply, CancellationToken cancellationToken) =>
        work.Attempt > 1 && await storage.FindAsync<AnswerMark>(Key(work), cancellationToken) is { IsSent: true } ? null : Noted(reply, work);

    /// <summary>The work is done: its note is of no more use.</summary>
    public Task DoneAsync(WorkItem work, CancellationToken cancellationToken) => storage.DeleteAsync([Key(work)], cancellationToken);

    private IReply Noted(ThreadReply answer, WorkItem work, SlackPlace place) => place.IsDirect ? answer : Noted(answer, work);

    private NotedReply Noted(IReply answer, WorkItem work) =>
        new(answer, (isSent, cancellationToken) => storage.WriteAsync(Key(work), new AnswerMark(isSent), cancellationToken));

    private static JObject Metadata(WorkItem work) => new()
    {
        ["event_type"] = EventTypeName,
        ["event_payload"] = new JObject { ["answers"] = work.Mark },
    };

    private static async Task<bool?> IsInThreadAsync(WorkItem work, SlackClient client, SlackPlace place, string messageTs, CancellationToken cancellationToken)
    {
        try
        {
            var replies = await client.RepliesAsync(place.Channel, place.ThreadTs!, messageTs, cancellationToken);
            return replies.Any(reply => (string?)reply.SelectToken("metadata.event_payload.answers") == work.Mark);
        }
        catch (SlackApiException exception) when (!exception.IsTransient)
        {
            return null;
        }
    }

    private static string Key(WorkItem work) => $"{work.Tenant}/slack/answers/{work.Mark}";
}
