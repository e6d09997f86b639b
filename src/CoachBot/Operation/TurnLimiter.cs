using System.Threading.RateLimiting;
using CoachBot.Bot;
using CoachBot.Cards;
using CoachBot.Channels;
using CoachBot.Coaching;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Operation;

/// <summary>Refuses, with a kind word, what one person or one organisation sends beyond the limits.</summary>
internal sealed class TurnLimiter(LimitSettings settings, CoachMetrics metrics) : IMiddleware, IDisposable
{
    // Whoever floods the coach is told so now and then, not a thousand times.
    private const int NoticesPerMinute = 2;

    private readonly PartitionedRateLimiter<IActivity> _person = Limiter(settings.TurnsPerMinuteAndPerson, Person);
    private readonly PartitionedRateLimiter<IActivity> _tenant = Limiter(settings.TurnsPerMinuteAndTenant, Tenant.Of);
    private readonly PartitionedRateLimiter<IActivity> _notices = Limiter(NoticesPerMinute, Person);

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (activity.Type is not (ActivityTypes.Message or ActivityTypes.Invoke) || (Allows(_person, activity) && Allows(_tenant, activity)))
        {
            await next(cancellationToken);
            return;
        }

        metrics.Limited(TurnTags.Channel(activity));
        if (activity.Type == ActivityTypes.Invoke || Allows(_notices, activity))
        {
            var text = CardText.In(LanguageExtensions.FromCulture(activity.Locale) ?? Language.French);
            await PlainAnswer.SendAsync(turnContext, text.TooMany, cancellationToken);
        }
    }

    public void Dispose()
    {
        _person.Dispose();
        _tenant.Dispose();
        _notices.Dispose();
    }

    private static bool Allows(PartitionedRateLimiter<IActivity> limiter, IActivity activity)
    {
        using var lease = limiter.AttemptAcquire(activity);
        return lease.IsAcquired;
    }

    private static string Person(IActivity activity) => $"{Tenant.Of(activity)}/{activity.ChannelId}/{activity.From?.Id}";

    private static PartitionedRateLimiter<IActivity> Limiter(int perMinute, Func<IActivity, string> keyOf) => PartitionedRateLimiter.Create<IActivity, string>(activity => perMinute == 0
        ? RateLimitPartition.GetNoLimiter("")
        : RateLimitPartition.GetSlidingWindowLimiter(keyOf(activity), _ => new()
        {
            PermitLimit = perMinute,
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = 6,
            QueueLimit = 0,
        }));
}
