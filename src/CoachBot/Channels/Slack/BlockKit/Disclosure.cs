using System.Globalization;
using AdaptiveCards;

namespace CoachBot.Channels.Slack.BlockKit;

/// <summary>
/// Which parts of a card are open. Slack keeps no such state, so each button carries the state that a press leads to:
/// the numbers of the pressed actions in the order of the card, then the page ("2.5@1").
/// </summary>
internal sealed class Disclosure
{
    private const int MostPressed = 100;

    private readonly IReadOnlyList<AdaptiveAction> _actions;
    private readonly List<int> _pressed;
    private readonly Dictionary<string, bool> _visible = new(StringComparer.Ordinal);

    private Disclosure(CardContents contents, List<int> pressed, int page)
    {
        (_actions, _pressed, Page) = (contents.Disclosing, pressed, page);
        foreach (var toggle in pressed.Select(number => _actions[number - 1]).OfType<AdaptiveToggleVisibilityAction>())
        {
            foreach (var target in toggle.TargetElements)
            {
                var before = _visible.TryGetValue(target.ElementId, out var visible) ? visible : contents.IsVisible(target.ElementId);
                _visible[target.ElementId] = target.IsVisible ?? !before;
            }
        }
    }

    /// <summary>Counted from 1.</summary>
    public int Page { get; }

    /// <param name="card">The card.</param>
    /// <param name="target">The value of the pressed button; null or anything unknown for the card as it starts.</param>
    public static Disclosure Of(AdaptiveCard card, string? target)
    {
        var contents = new CardContents(card);
        var parts = (target ?? "").Split('@');
        var pressed = parts[0].Split('.').Select(Number).Where(number => number > 0 && number <= contents.Disclosing.Count).Distinct().Take(MostPressed).ToList();
        return new Disclosure(contents, pressed, parts.Length > 1 ? Math.Max(1, Number(parts[1])) : 1);
    }

    public bool IsShown(AdaptiveShowCardAction action) => _pressed.Contains(NumberOf(action));

    public bool IsVisible(AdaptiveElement element) =>
        element.Id is { } id && _visible.TryGetValue(id, out var visible) ? visible : element.IsVisible;

    /// <summary>The state that a press on the action leads to.</summary>
    public string After(AdaptiveAction action)
    {
        var number = NumberOf(action);
        var others = _pressed.Where(pressed => pressed != number).TakeLast(MostPressed - 1);
        var sets = action is AdaptiveToggleVisibilityAction toggle && toggle.TargetElements.Exists(target => target.IsVisible is not null);
        return Write(sets || !_pressed.Contains(number) ? others.Append(number) : others, Page);
    }

    /// <summary>The state on another page.</summary>
    public string At(int page) => Write(_pressed, page);

    private static string Write(IEnumerable<int> pressed, int page) =>
        string.Create(CultureInfo.InvariantCulture, $"{string.Join('.', pressed.DefaultIfEmpty())}@{page}");

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private int NumberOf(AdaptiveAction action)
    {
        for (var index = 0; index < _actions.Count; index++)
        {
            if (ReferenceEquals(_actions[index], action))
            {
                return index + 1;
            }
        }

        return 0;
    }
}
