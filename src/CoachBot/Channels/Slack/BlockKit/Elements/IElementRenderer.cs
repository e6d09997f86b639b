using AdaptiveCards;

namespace CoachBot.Channels.Slack.BlockKit.Elements;

/// <summary>Shows one kind of card element as blocks. A class that implements it is in the table: nothing else to register.</summary>
internal interface IElementRenderer
{
    /// <summary>The element's type, as in the card's JSON.</summary>
    string Type { get; }

    void Render(AdaptiveElement element, CardRendering rendering);
}
