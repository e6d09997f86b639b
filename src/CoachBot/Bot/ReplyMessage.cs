using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Channels.Teams;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using BotChannels = Microsoft.Bot.Connector.Channels;

namespace CoachBot.Bot;

/// <summary>The message that carries a reply.</summary>
internal static class ReplyMessage
{
    public static Activity Of(CoachReply reply, IActivity asked)
    {
        var message = (Activity)MessageFactory.Attachment(new Attachment { ContentType = AdaptiveCard.ContentType, Content = reply.Card });
        if (reply.Subject.Kind == "help" && !Addressing.IsAmongOthers(asked))
        {
            message.SuggestedActions = new SuggestedActions { Actions = [.. FirstThings(reply.Text)] };
        }

        if (asked.ChannelId == BotChannels.Msteams)
        {
            TeamsReply.Dress(message, reply);
        }

        return message;
    }

    // Teams shows three.
    private static IEnumerable<CardAction> FirstThings(CardText text) =>
        new[] { text.AskForTip, text.AskWhyPolitics, text.StartPractice }.Select(words => new CardAction(ActionTypes.ImBack, words, value: words));
}
