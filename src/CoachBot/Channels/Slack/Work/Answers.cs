using CoachBot.Channels.Slack.Replies;
using CoachBot.State;
using Microsoft.Bot.Builder;

namespace CoachBot.Channels.Slack.Work;

/// <summary>
/// Sees to it that everything is answered once, even if the process dies half-way: an answer is kept before it is sent, and
/// a later attempt sends what was kept unless it is there already.
/// </summary>
internal sealed class Answers(IStorage storage)
{
    /// <param name="work">What is answered.</param>
    /// <param name="place">Where, and to whom.</param>
    /// <param name="sender">Brings the answer.</param>
    /// <param name="answer">Makes the answer and hands it to the sender it is given; not called where an earlier attempt came so far.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public async Task OnceAsync(WorkItem work, SlackPlace place, IMessageSender sender, Func<IMessageSender, Task> answer, CancellationToken cancellationToken)
    {
        var key = place.Person.Key("answer-" + work.Mark);
        var begun = work.Attempt > 1 ? await storage.FindAsync<Outgoing>(key, cancellationToken) : null;
        if (begun is null)
        {
            await answer(new KeepingSender(sender, (outgoing, cancellation) => storage.WriteAsync(key, outgoing, cancellation)));
        }
        else if (!begun.IsSent)
        {
            await sender.SendAgainAsync(begun.Message, cancellationToken);
            await storage.WriteAsync(key, Outgoing.Sent, cancellationToken);
        }
    }
}
