using System.Collections.Frozen;
using AdaptiveCards;

namespace CoachBot.Channels.Slack.BlockKit.Elements;

/// <summary>The table of renderers, by element type.</summary>
internal sealed class ElementRenderers
{
    private readonly FrozenDictionary<string, IElementRenderer> _table = typeof(IElementRenderer).Assembly.GetTypes()
        .Where(type => type.IsAssignableTo(typeof(IElementRenderer)) && !type.IsAbstract)
        .Select(type => (IElementRenderer)Activator.CreateInstance(type)!)
        .ToFrozenDictionary(renderer => renderer.Type, StringComparer.Ordinal);

    /// <summary>The element's renderer; null where there is none.</summary>
    public IElementRenderer? For(AdaptiveElement element) => element.Type is { } type ? _table.GetValueOrDefault(type) : null;
}
