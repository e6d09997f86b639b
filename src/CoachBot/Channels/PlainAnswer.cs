using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CoachBot.Channels;

/// <summary>A word instead of a card, in the form that a message or an invoke is answered with.</summary>
internal static class PlainAnswer
{
    private const string CardInvoke = "adaptiveCard/action";
    private const string DialogInvoke = "composeExtension/";

    public static Task SendAsync(ITurnContext turn, string words, CancellationToken cancellationToken = default) => turn.SendActivityAsync(turn.Activity switch
    {
        { Type: ActivityTypes.Invoke, Name: CardInvoke } => Answer(HttpStatusCode.OK, new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)HttpStatusCode.OK,
            Type = "application/vnd.microsoft.activity.message",
            Value = words,
        }),
        { Type: ActivityTypes.Invoke, Name: { } name } when name.StartsWith(DialogInvoke, StringComparison.Ordinal) =>
            Answer(HttpStatusCode.OK, new MessagingExtensionActionResponse { Task = new TaskModuleMessageResponse(words) }),
        { Type: ActivityTypes.Invoke } => Answer(HttpStatusCode.ServiceUnavailable, null),
        _ => MessageFactory.Text(words),
    }, cancellationToken);

    private static Activity Answer(HttpStatusCode status, object? body) => new()
    {
        Type = ActivityTypesEx.InvokeResponse,
        Value = new InvokeResponse { Status = (int)status, Body = body },
    };
}
