using AdaptiveCards;

namespace CoachBot.Channels.Slack.BlockKit.Elements;

internal abstract class ElementRenderer<T>(string type) : IElementRenderer
    where T : AdaptiveElement
{
    public string Type => type;

    public void Render(AdaptiveElement element, CardRendering rendering) => Render((T)element, rendering);

    protected abstract void Render(T element, CardRendering rendering);
}
