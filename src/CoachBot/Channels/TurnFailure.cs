using System.Net;
using CoachBot.Cards;
using CoachBot.Coaching;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CoachBot.Channels;

/// <summary>What happens when a turn fails on our side: the operator gets the place, the person a kind word.</summary>
internal sealed class TurnFailure(ILogger<TurnFailure> logger)
{
    public async Task AnswerAsync(ITurnContext turn, Exception exception)
    {
        // An exception's message may quote the draft; its type and stack do not.
        logger.TurnFailed(exception.GetType().FullName, exception.StackTrace, turn.Activity.ChannelId);
        var text = CardText.In(LanguageExtensions.FromCulture(turn.Activity.Locale) ?? Language.French);
        await turn.SendActivityAsync(turn.Activity.Type == ActivityTypes.Invoke ? InvokeAnswer(turn.Activity.Name, text.TurnFailed) : MessageFactory.Text(text.TurnFailed));
    }

    private static Activity InvokeAnswer(string? name, string words) => new()
    {
        Type = ActivityTypesEx.InvokeResponse,
        Value = new InvokeResponse { Status = (int)HttpStatusCode.OK, Body = Body(name, words) },
    };

    // A dialog has an answer of its own shape.
    private static object Body(string? name, string words) => name?.StartsWith("composeExtension/", StringComparison.Ordinal) == true
        ? new MessagingExtensionActionResponse { Task = new TaskModuleMessageResponse(words) }
        : new AdaptiveCardInvokeResponse { StatusCode = (int)HttpStatusCode.OK, Type = "application/vnd.microsoft.activity.message", Value = words };
}
