using CoachBot.Cards;
using CoachBot.Coaching;
using Microsoft.Bot.Builder;

namespace CoachBot.Channels;

/// <summary>What happens when a turn fails on our side: the operator gets the place, the person a kind word.</summary>
internal sealed class TurnFailure(ILogger<TurnFailure> logger)
{
    public async Task AnswerAsync(ITurnContext turn, Exception exception)
    {
        // An exception's message may quote the draft; its type and stack do not.
        logger.TurnFailed(exception.GetType().FullName, exception.StackTrace, turn.Activity.ChannelId);
        var text = CardText.In(LanguageExtensions.FromCulture(turn.Activity.Locale) ?? Language.French);
        try
        {
            await PlainAnswer.SendAsync(turn, text.TurnFailed);
        }
        catch (Exception unsent)
        {
            // The channel takes no word at all: nobody is left to tell but the operator, and to be sent the message again would change nothing.
            logger.ApologyFailed(unsent.GetType().FullName, turn.Activity.ChannelId);
        }
    }
}
