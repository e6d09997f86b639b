using BotFramework.StandIn.Tests.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.StandIn.Tests;

public class TurnTests
{
    private readonly SilentAdapter adapter = new();

    [Fact]
    public async Task Middleware_runs_in_order_around_the_bot()
    {
        var seen = new List<string>();
        adapter.Use(new Named("a", seen)).Use(new Named("b", seen));

        await adapter.RunAsync(new Activity { Type = ActivityTypes.Message }, (_, _) =>
        {
            seen.Add("bot");
            return Task.CompletedTask;
        });

        Assert.Equal(["a", "b", "bot", "/b", "/a"], seen);
    }

    [Fact]
    public async Task An_error_goes_to_the_handler_and_without_one_to_the_caller()
    {
        await Assert.ThrowsAsync<FormatException>(() => adapter.RunAsync(new Activity(), (_, _) => throw new FormatException()));

        Exception? caught = null;
        adapter.OnTurnError = (_, error) =>
        {
            caught = error;
            return Task.CompletedTask;
        };
        await adapter.RunAsync(new Activity(), (_, _) => throw new FormatException());
        Assert.IsType<FormatException>(caught);
    }

    [Fact]
    public async Task Handlers_see_what_is_sent_and_may_hold_it_back()
    {
        await adapter.RunAsync(new Activity(), async (turn, stop) =>
        {
            turn.OnSendActivities((_, activities, next) => activities.Exists(activity => activity.Text is "secret") ? Task.FromResult(Array.Empty<ResourceResponse>()) : next());
            await turn.SendActivityAsync("secret", cancellationToken: stop);
            Assert.Equal("id-1", (await turn.SendActivityAsync("open", cancellationToken: stop)).Id);
        });

        Assert.Equal(["open"], adapter.Sent.Select(activity => activity.Text), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_trace_is_no_response() =>
        await adapter.RunAsync(new Activity(), async (turn, stop) =>
        {
            await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Trace }, stop);
            Assert.False(turn.Responded);
        });

    [Fact]
    public async Task An_unknown_locale_does_not_end_the_turn()
    {
        await adapter.RunAsync(new Activity { Type = ActivityTypes.Message, Locale = "!!" }, (turn, stop) => turn.SendActivityAsync("ok", cancellationToken: stop));

        Assert.Single(adapter.Sent);
    }

    [Fact]
    public async Task There_must_be_something_to_send()
    {
        using var turn = new TurnContext(adapter, new Activity());

        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync(" "));
        await Assert.ThrowsAsync<ArgumentException>(() => turn.SendActivitiesAsync([]));
    }

    [Fact]
    public void Messages_are_made_as_documented()
    {
        IMessageActivity card = MessageFactory.Attachment(new Attachment("x/y"), "text");
        IMessageActivity choices = MessageFactory.SuggestedActions(["oui", "non"], "?");

        Assert.Equal(("text", "list", "acceptingInput"), (card.Text, card.AttachmentLayout, card.InputHint));
        Assert.Equal(["imBack oui", "imBack non"], choices.SuggestedActions.Actions.Select(action => $"{action.Type} {action.Value}"), StringComparer.Ordinal);
    }

    private sealed class Named(string name, List<string> seen) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            seen.Add(name);
            await next(cancellationToken);
            seen.Add("/" + name);
        }
    }
}
