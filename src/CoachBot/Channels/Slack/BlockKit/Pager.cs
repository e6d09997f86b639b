using System.Text;
using CoachBot.Cards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.BlockKit;

/// <summary>Cuts a card that is too large for one message into pages with buttons between them, so that nothing is left out.</summary>
internal static class Pager
{
    // The buttons between the pages: one block, two short titles, ids and values.
    private const int ButtonsWeight = 200;
    private const int ButtonsBytes = 2000;

    // The fields of a view beside its blocks.
    private const int FrameBytes = 20_000;

    public static JArray Page(IReadOnlyList<JObject> blocks, PageSize size, Disclosure disclosure, CardText words)
    {
        var pages = Cut(blocks, size);
        var number = Math.Clamp(disclosure.Page, 1, pages.Count);
        var page = new JArray(pages[number - 1]);
        if (pages.Count > 1)
        {
            page.Add(Buttons(number, pages.Count, disclosure, words));
        }

        return page;
    }

    private static List<List<JObject>> Cut(IReadOnlyList<JObject> blocks, PageSize size)
    {
        var pages = new List<List<JObject>>();
        for (var start = 0; start < blocks.Count;)
        {
            var end = End(blocks, start, size);
            pages.Add(WithoutOuterDividers(blocks.Take(start..end)));
            start = end;
        }

        return pages.Count > 0 ? pages : [[]];
    }

    private static int End(IReadOnlyList<JObject> blocks, int start, PageSize size)
    {
        var (weight, bytes, end) = (0, 0, start);
        for (; end < blocks.Count; end++)
        {
            weight += BlockWeight.Of(blocks[end]);
            bytes += Encoding.UTF8.GetByteCount(blocks[end].ToString(Formatting.None)) + 1;
            var reserve = end == blocks.Count - 1 && start == 0 ? 0 : 1;
            var fits = end - start + 1 + reserve <= size.Blocks
                && weight <= size.Weight - (reserve * ButtonsWeight)
                && bytes <= size.Bytes - FrameBytes - (reserve * ButtonsBytes);
            if (!fits && end > start)
            {
                return AtDivider(blocks, start, end);
            }
        }

        return end;
    }

    /// <summary>A page best ends where the card has a line across; not if that leaves it half empty.</summary>
    private static int AtDivider(IReadOnlyList<JObject> blocks, int start, int end)
    {
        for (var index = end; index > start + ((end - start) / 2); index--)
        {
            if (IsDivider(blocks[index]))
            {
                return index;
            }
        }

        return end;
    }

    private static List<JObject> WithoutOuterDividers(IEnumerable<JObject> blocks)
    {
        var page = blocks.SkipWhile(IsDivider).ToList();
        while (page.Count > 0 && IsDivider(page[^1]))
        {
            page.RemoveAt(page.Count - 1);
        }

        return page;
    }

    private static bool IsDivider(JObject block) => (string?)block["type"] == "divider";

    private static JObject Buttons(int number, int count, Disclosure disclosure, CardText words)
    {
        var buttons = new JArray();
        if (number > 1)
        {
            buttons.Add(Button("◂ " + words.Back, "page-back", disclosure.At(number - 1)));
        }

        if (number < count)
        {
            buttons.Add(Button($"{words.ShowMore} ({number}/{count}) ▸", "page-on", disclosure.At(number + 1)));
        }

        return new JObject { ["type"] = "actions", ["elements"] = buttons };
    }

    private static JObject Button(string title, string name, string target) => new()
    {
        ["type"] = "button",
        ["text"] = SlackText.Plain(title, SlackLimits.ButtonText),
        ["action_id"] = BlockKitRenderer.ShowPrefix + name,
        ["value"] = target,
    };
}
