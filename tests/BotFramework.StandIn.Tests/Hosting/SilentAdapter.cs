using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.StandIn.Tests.Hosting;

/// <summary>An adapter that keeps what is sent.</summary>
public sealed class SilentAdapter : BotAdapter
{
    private readonly List<Activity> sent = [];

    public IReadOnlyList<Activity> Sent => sent;

    public async Task RunAsync(Activity activity, BotCallbackHandler bot)
    {
        using var turn = new TurnContext(this, activity);
        await RunPipelineAsync(turn, bot, default);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        sent.AddRange(activities);
        return Task.FromResult(activities.Select(_ => new ResourceResponse("id-" + Sent.Count)).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        Task.FromResult(new ResourceResponse(activity.Id));

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => Task.CompletedTask;
}
