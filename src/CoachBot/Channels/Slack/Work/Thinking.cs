using CoachBot.Channels.Slack.WebApi;
using CoachBot.Coaching;

namespace CoachBot.Channels.Slack.Work;

/// <summary>Shows that an answer is being made; Slack takes it away when the answer comes.</summary>
internal sealed class Thinking(Coach coach, TimeProvider time, ILogger<Thinking> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public async Task ShowAsync(SlackClient client, SlackPlace place, string text, SlackUser who, CancellationToken cancellationToken)
    {
        if (place is not { IsDirect: true, ThreadTs: { } thread })
        {
            return;
        }

        var language = coach.LanguageOf(text) ?? who.Language;
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            await client.SetStatusAsync(place.Channel, thread, SlackWords.In(language).Thinking, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The answer itself matters more.
        }
        catch (SlackApiException exception)
        {
            logger.SlackDoesWithout(exception.Method, exception.Error);
        }
    }
}
